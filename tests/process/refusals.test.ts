// What stands in the way of a start ends it with exit code 1 and a sentence, and leaves everything as it was.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInFolder } from '../../db/open.ts'
import { startSandbox } from '../../sandbox/start.ts'
import { fakePostgres } from './fake-postgres.ts'
import { type Settings, scratch, start } from './program.ts'

const folders = scratch()
/** A real installation that has been started and stopped once. */
const installed = folders.path('installed')
const real = (dataDir: string, more: Settings = {}) => ({ DATA_DIR: dataDir, DEMO: 'off', ...more })

beforeAll(async () => {
  const first = start(real(installed))
  await first.ready()
  expect(await first.kill('SIGTERM')).toMatchObject({ code: 0, err: [] })
})
afterAll(() => folders.remove())

test('a port in use', async () => {
  const { server, port } = await listen()
  const dataDir = copy()
  await refuses(start(real(dataDir, { PORT: String(port) })), `Порт ${port} на 127.0.0.1 занят.`)
  server.close()
  await starts(dataDir)
})

test('an address that this machine does not have', async () => {
  await refuses(start(real(copy(), { HOST: '203.0.113.7' })), 'Адреса 203.0.113.7 у этого компьютера нет.')
})

test('a folder in which another process works', async () => {
  const dataDir = copy()
  const first = start(real(dataDir))
  await first.ready()
  await refuses(start(real(dataDir)), `занята: с ней работает процесс ${first.child.pid}.`)
  expect(await first.kill('SIGTERM')).toMatchObject({ code: 0 })
})

test('the lock of a process that was killed is no obstacle', async () => {
  const dataDir = copy()
  const first = start(real(dataDir))
  await first.ready()
  await first.kill('SIGKILL')
  expect(existsSync(join(dataDir, 'lock'))).toBe(true)
  await starts(dataDir)
})

test.each([
  ['whose control file is garbage', (database: string) => spoil(join(database, 'global', 'pg_control'))],
  ['whose catalogues are garbage', (database: string) => spoilAll(join(database, 'base', '5'))],
  ['whose journal is missing', (database: string) => spoilAll(join(database, 'pg_wal'))],
  ['with a half-written PG_VERSION', (database: string) => writeFileSync(join(database, 'PG_VERSION'), '1')],
  ['with an empty PG_VERSION', (database: string) => writeFileSync(join(database, 'PG_VERSION'), '')],
])('a database %s', async (_what, damage) => {
  const dataDir = copy()
  damage(join(dataDir, 'database'))
  await refuses(start(real(dataDir)), 'не открывается: возможно, она повреждена. Восстановите резервную копию')
  expect(existsSync(join(dataDir, 'lock'))).toBe(false)
})

test('a database of another PostgreSQL', async () => {
  const dataDir = copy()
  writeFileSync(join(dataDir, 'database', 'PG_VERSION'), '16\n')
  await refuses(start(real(dataDir)), 'создана PostgreSQL 16, а эта программа несёт PostgreSQL 18')
})

test('a folder with something else in it', async () => {
  const dataDir = folders.path()
  mkdirSync(join(dataDir, 'database'), { recursive: true })
  writeFileSync(join(dataDir, 'database', 'letter.txt'), 'Дорогая бабушка!')
  await refuses(start(real(dataDir)), 'нет нашей базы данных')
  expect(readdirSync(join(dataDir, 'database'))).toEqual(['letter.txt'])
})

test('a database of a newer version of the program', async () => {
  const dataDir = copy()
  await change(
    dataDir,
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29991231_future', now())`,
  )
  await refuses(start(real(dataDir)), 'создана более новой версией программы (в ней есть миграция 29991231_future)')
})

test('a migration that is not the one that was applied', async () => {
  const dataDir = copy()
  await change(dataDir, `UPDATE _prisma_migrations SET checksum = 'other' WHERE migration_name LIKE '%initial'`)
  await refuses(start(real(dataDir)), 'отличается от той, с которой создана база данных')
})

test('real people where a demo is asked for, and the other way round', async () => {
  const dataDir = copy()
  await refuses(start({ DATA_DIR: dataDir }), 'В этой базе данных настоящие люди')
  await change(dataDir, `UPDATE installation SET kind = 'demo'`)
  await refuses(start(real(dataDir)), 'В этой базе данных демонстрация')
})

test('a data folder that is a file', async () => {
  const file = folders.path()
  writeFileSync(file, 'письмо')
  await refuses(start(real(file)), `${file} – не папка.`)
  await refuses(start(real(join(file, 'below'))), `${file}/below – не папка.`)
  expect(readFileSync(file, 'utf8')).toBe('письмо')
})

test('a data folder that may not be written to', async () => {
  const closed = folders.path()
  mkdirSync(closed, { mode: 0o555 })
  // Nothing is closed to root, so it steps down.
  const options = process.getuid?.() === 0 ? { uid: 65_534 } : {}
  await refuses(start(real(closed), options), `В папку ${closed} нельзя писать.`)
  await refuses(start(real(join(closed, 'below')), options), 'нельзя писать.')
})

test('a token that Telegram refuses', async () => {
  const box = await startSandbox()
  const dataDir = copy()
  const settings = real(dataDir, { BOT_TOKEN: `7000000009:${'x'.repeat(35)}`, TELEGRAM_API_ROOT: box.apiRoot })
  await refuses(start(settings), 'Telegram не принял токен: Unauthorized. Проверьте BOT_TOKEN.')
  await box.close()
  await starts(dataDir)
})

test('a database server that is not there', async () => {
  await refuses(start(real(copy(), { DATABASE_URL: 'postgres://x@127.0.0.1:1/x' })), 'База данных не отвечает: ')
})

test.each([
  [
    'that does not take the password',
    { refuse: 'password authentication failed for user "x"' },
    'password authentication failed',
  ],
  ['that is too old', { version: '14.11' }, 'Сервер базы данных – PostgreSQL 14.11. Нужен 15 или новее.'],
])('a database server %s', async (_what, behaviour, sentence) => {
  const server = await fakePostgres(behaviour)
  await refuses(start(real(copy(), { DATABASE_URL: `postgres://x:y@127.0.0.1:${server.port}/x` })), sentence)
  server.close()
})

test('wrong settings, all at once', async () => {
  const { err } = await refuses(
    start({ DATA_DIR: copy(), PORT: 'x', BOT_TOKEN: 'secret', TELEGRAM_MODE: 'pigeon', TIME_ZONE: 'Mars/Olympus' }),
    'Настройки не подходят:',
  )
  expect(err).toHaveLength(5)
  expect(err.join('\n')).not.toContain('secret')
})

test('parts without a database server, and a part that there is not', async () => {
  await refuses(start(real(copy()), { args: ['bot', 'web'] }), 'Отдельные части запускаются с DATABASE_URL')
  await refuses(start(real(copy()), { args: ['pigeons'] }), 'Нет такой части: pigeons. Возможны bot, web, admin, jobs.')
})

async function refuses(program: ReturnType<typeof start>, sentence: string) {
  const ended = await program.ended
  const said = ended.err.join('\n')
  expect(said).toContain(sentence)
  expect(said).not.toMatch(/^\s+at |node:internal|Error:|Непредвиденная/m)
  expect(ended.code).toBe(1)
  return ended
}

async function starts(dataDir: string) {
  const program = start(real(dataDir))
  await program.ready()
  expect(await program.kill('SIGTERM')).toMatchObject({ code: 0, err: [] })
}

function copy(): string {
  const dataDir = folders.path()
  cpSync(installed, dataDir, { recursive: true })
  return dataDir
}

async function change(dataDir: string, sql: string) {
  const database = await openInFolder(dataDir)
  await database.pool.query(sql)
  await database.close()
}

function spoil(file: string) {
  writeFileSync(file, Buffer.alloc(8_192, 'garbage '))
}

function spoilAll(folder: string) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) if (entry.isFile()) spoil(join(folder, entry.name))
}

async function listen(): Promise<{ server: Server; port: number }> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { server, port: (server.address() as { port: number }).port }
}
