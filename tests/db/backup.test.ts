// A backup holds everything, is restored on either database, and whatever is wrong with it is refused untouched.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { keepBackup, listKept } from '../../db/backup/keep.ts'
import { restoreBackup } from '../../db/backup/restore.ts'
import { verifyBackup } from '../../db/backup/verify.ts'
import { writeBackup } from '../../db/backup/write.ts'
import { keepFile } from '../../db/files.ts'
import { listMigrations, migrate } from '../../db/migrate.ts'
import { type Database, openInMemory } from '../../db/open.ts'
import { makeWave, questionnaireA } from '../bot/make.ts'
import { testDatabase } from '../setup/database.ts'
import { make, today } from '../setup/make.ts'

const folder = mkdtempSync(join(tmpdir(), 'metodist-backup-'))
const passphrase = 'a key that is long enough'
const now = new Date('2026-11-24T09:00:00.123Z')
const file = join(folder, 'whole')
const locked = join(folder, 'locked')

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await fillWithOddities(database)
  await backup(database, file)
  await backup(database, locked, passphrase)
})
afterAll(async () => {
  await database.close()
  rmSync(folder, { recursive: true, force: true })
})

test.each([
  ['without a key', file, undefined],
  ['with a key', locked, passphrase],
])('a backup %s is restored to the last sign, on the same and on the embedded database', async (_what, from, key) => {
  for (const open of [testDatabase, openInMemory]) {
    const other = await open()
    await restore(other, from, key)
    expect(await contents(other)).toEqual(await contents(database))
    expect(await migrate(other.pool)).toEqual([])
    await other.close()
  }
})

test('after a restore new rows get new numbers, and references hold again', async () => {
  const other = await testDatabase()
  await restore(other, file)
  const last = await other.client.person.aggregate({ _max: { id: true } })
  expect((await make.person(other.client)).id).toBeGreaterThan(last._max.id ?? 0)
  await expect(other.pool.query('UPDATE assignment SET person_id = 999999')).rejects.toThrow(/foreign key/)
  await other.close()
})

test('a restore replaces all that was there, and signs everybody out', async () => {
  const other = await testDatabase()
  await make.organisation(other.client, { shortName: 'То, что было' })
  await other.pool.query('CREATE TABLE leftover (id int)')
  await restore(other, file)
  expect(await contents(other)).toEqual(await contents(database))
  expect(await other.client.session.count()).toBe(0)
  await other.close()
})

test('messages that were due by now are held for a person, later ones keep waiting', async () => {
  const other = await testDatabase()
  const { held } = await restore(other, file)
  expect(held).toBe(2)
  const messages = await other.client.outboxMessage.findMany({ orderBy: { key: 'asc' } })
  expect(messages.map(({ key, status }) => [key, status])).toEqual([
    ['due', 'unknown'],
    ['in-flight', 'unknown'],
    ['later', 'queued'],
    ['sent', 'sent'],
  ])
  await other.close()
})

test('a backup of an older version is brought up to this one', async () => {
  const old = await openInMemory()
  await migrate(old.pool, listMigrations().slice(0, 1))
  await old.pool.query(`INSERT INTO installation (kind, secret) VALUES ('real', 'x')`)
  const older = join(folder, 'older')
  await backup(old, older)
  await old.close()
  const other = await testDatabase()
  const { migrations } = await restore(other, older)
  expect(migrations).toEqual(
    listMigrations()
      .slice(1)
      .map(({ name }) => name),
  )
  expect(await migrate(other.pool)).toEqual([])
  await other.close()
})

test('an encrypted backup shows nothing of what it holds, and two of them nothing of each other', async () => {
  const again = join(folder, 'again')
  await backup(database, again, passphrase)
  const [one, two] = [readFileSync(locked), readFileSync(again)]
  expect(one.subarray(300, 340).equals(two.subarray(300, 340))).toBe(false)
  expect(one.includes('Ёлкина')).toBe(false)
})

test.each([
  ['a key that is missing', undefined, 'backup-needs-key'],
  ['another key', 'some other long key', 'backup-wrong-key'],
])('%s is told apart from damage', async (_what, key, refusal) => {
  await expect(verifyBackup(locked, key)).rejects.toMatchObject({ key: refusal })
})

test.each([
  ['plain', file, undefined],
  ['encrypted', locked, passphrase],
])('any byte changed in a backup is found: %s', async (_what, from, key) => {
  const whole = readFileSync(from)
  const broken = join(folder, 'broken')
  for (let at = 0; at < whole.length; at += Math.ceil(whole.length / 30)) {
    const bytes = Buffer.from(whole)
    bytes[at] = (bytes[at] ?? 0) ^ 1
    writeFileSync(broken, bytes)
    await expect(verifyBackup(broken, key), `byte ${at}`).rejects.toMatchObject({
      key: expect.stringMatching(/^backup-(damaged|foreign|wrong-key)$/),
    })
  }
})

test('a file cut off anywhere is found, also between two chunks', async () => {
  const cut = join(folder, 'cut')
  const whole = readFileSync(file)
  const firstChunk = whole.indexOf('\n') + 5 + (whole.readUInt32BE(whole.indexOf('\n') + 1) & 0x7fff_ffff)
  expect(firstChunk).toBeLessThan(whole.length)
  for (const length of [0, 10, 100, firstChunk, whole.length - 1]) {
    writeFileSync(cut, whole)
    truncateSync(cut, length)
    await expect(verifyBackup(cut, undefined), `${length} bytes`).rejects.toMatchObject({
      key: expect.stringMatching(/^backup-(damaged|foreign|wrong-key)$/),
    })
  }
  writeFileSync(cut, Buffer.concat([whole, Buffer.from('more')]))
  await expect(verifyBackup(cut, undefined)).rejects.toMatchObject({ key: 'backup-damaged' })
})

test('what is no backup, and what is of a later format, is called so', async () => {
  const other = join(folder, 'other')
  writeFileSync(other, 'Дорогая бабушка!\n')
  await expect(verifyBackup(other, undefined)).rejects.toMatchObject({ key: 'backup-foreign' })
  writeFileSync(other, '{"metodistBackup":2,"cipher":"moon"}\n')
  await expect(verifyBackup(other, undefined)).rejects.toMatchObject({ key: 'backup-newer-format' })
  await expect(verifyBackup(folder, undefined)).rejects.toMatchObject({
    key: expect.stringMatching(/^backup-(foreign|unreadable)$/),
  })
  await expect(verifyBackup(join(folder, 'none'), undefined)).rejects.toMatchObject({ key: 'backup-missing' })
})

test('a backup with a migration that we do not know is refused', async () => {
  const newer = await openInMemory()
  await migrate(newer.pool)
  await newer.pool.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES ('x', 'x', '29991231_future', now())`,
  )
  await backup(newer, join(folder, 'newer'))
  await newer.close()
  await expect(verifyBackup(join(folder, 'newer'), undefined)).rejects.toMatchObject({ key: 'backup-newer' })
})

test('a restore that fails half way leaves the database as it was', async () => {
  const other = await testDatabase()
  await make.organisation(other.client, { shortName: 'То, что было' })
  const before = await contents(other)
  const verified = await verifyBackup(file, undefined)
  const client = await other.pool.connect()
  await expect(
    restoreBackup(client, { file, passphrase: undefined, verified: { ...verified, rows: verified.rows + 1 }, now }),
  ).rejects.toThrow(/rows were loaded/)
  client.release()
  expect(await contents(other)).toEqual(before)
  await other.close()
})

test('a file of many parts, more than are read at once, is restored to the last byte', async () => {
  const other = await testDatabase()
  const again = await testDatabase()
  const person = await make.person(other.client)
  await fillWithFiles(other.client, person.id, 9_000_000)
  const heavy = join(folder, 'heavy')
  await backup(other, heavy)
  await restore(again, heavy)
  const sums = `SELECT count(*)::int AS parts, sum(octet_length(bytes))::int AS bytes,
    md5(string_agg(md5(bytes), '' ORDER BY number)) AS sum FROM stored_file_part`
  const { rows } = await again.pool.query(sums)
  expect(rows).toEqual((await other.pool.query(sums)).rows)
  expect(rows[0].parts).toBeGreaterThan(32)
  await Promise.all([other.close(), again.close()])
})

test('a file that exists is not written over, and a folder that is not there is no trace of a backup', async () => {
  await expect(backup(database, file)).rejects.toMatchObject({ key: 'backup-exists' })
  await expect(backup(database, join(file, 'below'))).rejects.toMatchObject({ key: 'backup-unwritable' })
  expect(readdirSync(folder).filter((name) => name.endsWith('.partial'))).toEqual([])
})

test('an upgrade is preceded by a backup, and the last five of them stay', async () => {
  const dataDir = join(folder, 'data')
  const client = await database.pool.connect()
  for (let day = 1; day <= 7; day++) {
    const at = new Date(`2026-11-0${day}T00:00:00Z`)
    await keepBackup(client, { dataDir, passphrase: undefined, reason: 'before-x', now: at })
  }
  client.release()
  const names = listKept(dataDir).map(({ path }) => path.slice(dataDir.length + 1))
  expect(names).toHaveLength(5)
  expect(names.at(-1)).toBe('backups/20261103T000000Z-before-x.metodist-backup')
})

async function backup(from: Database, to: string, key?: string) {
  const client = await from.pool.connect()
  try {
    return await writeBackup(client, { file: to, passphrase: key, now })
  } finally {
    client.release()
  }
}

async function restore(to: Database, from: string, key?: string) {
  const verified = await verifyBackup(from, key)
  const client = await to.pool.connect()
  try {
    return await restoreBackup(client, { file: from, passphrase: key, verified, now })
  } finally {
    client.release()
  }
}

/** Every row of every table as text, but for what a restore writes itself or changes on purpose. */
async function contents({ pool }: Database): Promise<Record<string, string[]>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
       AND tablename NOT IN ('_prisma_migrations', 'session', 'outbox_message') ORDER BY 1`,
  )
  const all: Record<string, string[]> = {}
  for (const { name } of tables) {
    const { rows } = await pool.query<{ line: string }>(`SELECT t::text AS line FROM "${name}" t ORDER BY 1`)
    all[name] = rows.map(({ line }) => line)
  }
  return all
}

/** Values that are easily lost on the way: fractions of a second, nulls of JSON, empty and quoted texts, circles. */
async function fillWithOddities({ client, pool }: Database): Promise<void> {
  await client.installation.create({ data: { kind: 'demo', secret: 'f'.repeat(64) } })
  const school = await make.organisation(client, { aliases: ['a,b', '"кавычки"', '', '\\обратная', '{}'] })
  const person = await make.person(client, { lastName: 'Ёлкина', phone: '', birthDate: new Date('1899-12-31') })
  await client.organisation.update({ where: { id: school.id }, data: { headId: person.id } })
  await make.assignment(client, { personId: person.id, organisationId: school.id })
  await pool.query('UPDATE assignment SET hours_per_week = 0.1 + 0.2')
  await make.account(client, { login: 'odd' })
  await pool.query(`INSERT INTO session (sid, sess, expire) VALUES ('s', '{}', now())`)
  for (const detail of ['null', '{"я": "\\"\\\\n\\n"}', '[1e400]', null]) {
    await pool.query(`INSERT INTO audit_entry (at, action, subject, detail) VALUES ($1, 'x', 'y', $2)`, [
      '2026-03-29T01:30:00.123Z',
      detail,
    ])
  }
  for (let n = 0; n < 1_500; n++)
    await pool.query(`INSERT INTO schedule_run (schedule, due_at, started_at, error)
    VALUES ('many', '2020-01-01'::timestamptz + ${n} * interval '1 minute', now(), '${randomBytes(150).toString('hex')}')`)
  await fillWithFiles(client, person.id)
  const contact = await client.contact.create({ data: { channel: 'telegram', address: '9007199254740993' } })
  const message = { channel: 'telegram' as const, contactId: contact.id, kind: 'x', params: {}, createdAt: today }
  const past = new Date(now.getTime() - 1)
  await client.outboxMessage.createMany({
    data: [
      { ...message, key: 'due', notBefore: past },
      { ...message, key: 'in-flight', notBefore: past, status: 'sending' },
      { ...message, key: 'later', notBefore: new Date(now.getTime() + 1) },
      { ...message, key: 'sent', notBefore: past, status: 'sent' },
    ],
  })
}

/** More than one part, with every byte there is. */
async function fillWithFiles(client: Database['client'], personId: number, size = 300_000): Promise<void> {
  const { id: waveId } = await makeWave(client, questionnaireA(), [personId])
  const { id: runId } = await client.run.create({
    data: { token: 'f'.repeat(32), waveId, personId, startedAt: now, updatedAt: now, state: {} },
  })
  const bytes = Buffer.concat([Buffer.from(Uint8Array.from({ length: 256 }, (_, i) => i)), randomBytes(size)])
  const named = Buffer.concat([Buffer.from('%PDF-'), bytes])
  const kept = await keepFile(client, { runId, bytes: named, name: 'всё.pdf', otherwise: 'файл', now })
  expect(kept.kind).toBe('kept')
}
