// The command line as it is typed: alone, beside the running program, and against what stands in its way.
import { chmodSync, cpSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openInFolder } from '../../db/open.ts'
import { cli, scratch, start } from './program.ts'

const folders = scratch()
const key = 'a key that is long enough'
const real = (dataDir: string) => ({ DATA_DIR: dataDir, DEMO: 'off' })
/** A demo that has been filled, and a backup of it. */
const demo = folders.path('demo')
const saved = folders.path('demo.backup')

beforeAll(async () => {
  expect(await cli({ DATA_DIR: demo }, 'seed')).toMatchObject({ code: 0, err: [] })
  expect(await cli({ DATA_DIR: demo, BACKUP_KEY: key }, 'backup', saved)).toMatchObject({ code: 0, err: [] })
})
afterAll(() => folders.remove())

test('the first administrator comes in by the command line, and nothing secret is printed twice', async () => {
  const dataDir = folders.path()
  const added = await cli(
    real(dataDir),
    'account',
    'add',
    'ivanova',
    'Иванова Анна Петровна',
    '--role',
    'administrator',
  )
  expect(added).toMatchObject({ code: 0, err: [] })
  const password = /^Пароль: (\S{16,})$/m.exec(added.out.join('\n'))?.[1]
  const again = await cli(real(dataDir), 'account', 'add', 'Ivanova', 'Иванова Анна Петровна')
  expect(again).toMatchObject({ code: 1, out: [] })
  const changed = await cli(real(dataDir), 'account', 'password', 'ivanova')
  expect(changed.out.join('\n')).toMatch(/^Пароль: \S{16,}$/m)
  expect(changed.out.join('\n')).not.toContain(password)
  const database = await openInFolder(dataDir)
  expect(await database.client.person.count()).toBe(1)
  expect(await database.client.roleGrant.findMany()).toMatchObject([{ role: 'administrator' }])
  await database.close()
})

test('beside the running program commands are carried out by it', async () => {
  const dataDir = copy()
  const program = start({ DATA_DIR: dataDir, BACKUP_KEY: key })
  const address = await program.ready()
  const settings = { DATA_DIR: dataDir }

  const added = await cli(settings, 'account', 'add', 'petrova', 'Петрова Ольга', '--role', 'observer')
  expect(added).toMatchObject({ code: 0, err: [] })
  const codes = await cli(settings, 'codes', 'СОШ № 1')
  expect(codes).toMatchObject({ code: 1 })
  expect(codes.err.join()).toContain('несколько организаций')
  const some = await cli(settings, 'codes', 'МАОУ лицей № 2 г. Светлолиманска')
  expect(some.out.length).toBeGreaterThan(10)
  for (const line of some.out) expect(line).toMatch(/^[А-ЯЁ][^\t]+\t[A-Z2-9]{8}$/)

  const file = folders.path('while-running.backup')
  const backup = await cli(settings, 'backup', file)
  expect(backup.out.join()).toContain('зашифрована')
  expect(statSync(file).mode & 0o077).toBe(0)
  expect(await cli(settings, 'restore', file, '--replace', '--yes')).toMatchObject({ code: 1 })
  expect(await cli(settings, 'seed')).toMatchObject({
    code: 1,
    err: ['В базе данных уже есть люди, ничего не добавлено.'],
  })

  const doctor = await cli(settings, 'doctor')
  expect(doctor).toMatchObject({ code: 0, err: [] })
  expect(doctor.out.join('\n')).toContain(`занимает работающая программа (процесс ${program.child.pid})`)
  expect((await fetch(`${address}/health`)).status).toBe(200)
  expect(await program.kill('SIGTERM')).toMatchObject({ code: 0, err: [] })
})

test('a backup is restored into an empty folder, and the program starts from it', async () => {
  const dataDir = folders.path()
  const restored = await cli({ DATA_DIR: dataDir, BACKUP_KEY: key }, 'restore', saved)
  expect(restored).toMatchObject({ code: 0, err: [] })
  const program = start({ DATA_DIR: dataDir })
  await program.ready()
  expect(program.out.join('\n')).not.toContain('Готовим демонстрационный район')
  await program.kill('SIGTERM')
  const [one, other] = [await openInFolder(demo), await openInFolder(dataDir)]
  expect(await other.client.answer.count()).toBe(await one.client.answer.count())
  expect(await other.client.installation.findFirst()).toEqual(await one.client.installation.findFirst())
  await Promise.all([one.close(), other.close()])
})

test('a backup is restored over what is there only when that is said twice, and what was there is kept', async () => {
  const dataDir = copy()
  const settings = { DATA_DIR: dataDir, BACKUP_KEY: key }
  expect((await cli(settings, 'restore', saved)).err.join()).toContain('добавьте --replace')
  expect((await cli(settings, 'restore', saved, '--replace')).err.join()).toContain('добавьте --yes')
  expect(existsSync(join(dataDir, 'backups'))).toBe(false)
  expect(await cli(settings, 'restore', saved, '--replace', '--yes')).toMatchObject({ code: 0 })
  expect(readdirSync(join(dataDir, 'backups'))).toHaveLength(1)
})

test.each([
  ['a file that is cut off', () => readFileSync(saved).subarray(0, -100), {}, 'повреждена или обрезана'],
  ['another key', () => readFileSync(saved), { BACKUP_KEY: 'some other long key' }, 'Ключ BACKUP_KEY не подходит'],
  ['a demo for a real installation', () => readFileSync(saved), { DEMO: 'off' }, 'В резервной копии демонстрация'],
  ['something else', () => Buffer.from('Дорогая бабушка!\n'), {}, 'не резервная копия'],
])('restoring %s is refused before anything is touched', async (_what, bytes, settings, sentence) => {
  const dataDir = folders.path()
  const file = folders.path()
  writeFileSync(file, bytes())
  const ended = await cli({ DATA_DIR: dataDir, BACKUP_KEY: key, ...settings }, 'restore', file)
  expect(ended.code).toBe(1)
  expect(ended.err.join()).toContain(sentence)
  expect(existsSync(dataDir)).toBe(false)
})

test('an upgrade makes a backup first, which the older state is restored from', async () => {
  const dataDir = copy()
  const database = await openInFolder(dataDir)
  const last = 'ALTER TABLE organisation ALTER COLUMN short_name TYPE text'
  await database.pool.query(`${last}; DELETE FROM _prisma_migrations WHERE migration_name LIKE '%names_sort_as_read'`)
  await database.close()
  const program = start({ DATA_DIR: dataDir })
  await program.ready()
  expect(program.out).toContain('Применено миграций: 1.')
  await program.kill('SIGTERM')
  const [kept = ''] = readdirSync(join(dataDir, 'backups'))
  expect(kept).toMatch(/^\d{8}T\d{6}Z-before-\d+_names_sort_as_read\.metodist-backup$/)
  const restored = await cli({ DATA_DIR: folders.path() }, 'restore', join(dataDir, 'backups', kept))
  expect(restored.out).toContain('Применено миграций: 1.')
})

test('doctor names what is wrong, says what to do, and changes nothing', async () => {
  const empty = folders.path()
  expect(await cli({ DATA_DIR: empty }, 'doctor')).toMatchObject({ code: 0 })
  expect(existsSync(join(empty, 'database'))).toBe(false)
  const dataDir = folders.path()
  await cli(real(dataDir), 'migrate')
  chmodSync(dataDir, 0o755)
  const { code, out } = await cli({ ...real(dataDir), PUBLIC_URL: 'http://metodist.example.ru' }, 'doctor')
  expect(code).toBe(1)
  const troubles = out.filter((line) => line.startsWith('[внимание]')).join('\n')
  for (const advice of [`chmod 700 ${dataDir}`, 'нужен адрес https', 'account add', 'backup <файл>']) {
    expect(troubles).toContain(advice)
  }
  const other = await cli({ DATA_DIR: dataDir }, 'doctor')
  expect(other.out.join('\n')).toContain('[внимание] В этой базе данных настоящие люди')
})

test('a command that there is not, or that is called wrongly, says how', async () => {
  expect((await cli({}, 'pigeons')).err.join('\n')).toContain('Нет такой команды: pigeons.')
  const [dataDir, known] = [folders.path(), ['account', 'backup']]
  for (const command of known) expect(await cli(real(dataDir), command)).toMatchObject({ code: 1, out: [] })
  expect((await cli(real(dataDir), 'restore')).err.join()).toContain('restore <файл>')
  expect((await cli(real(dataDir), 'seed')).err.join()).toContain('настоящая установка')
})

function copy(): string {
  const dataDir = folders.path()
  cpSync(demo, dataDir, { recursive: true })
  return dataDir
}
