import { afterAll, beforeAll, expect, test } from 'vitest'
import { listMigrations, migrate } from '../../db/migrate.ts'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

test('the embedded database has one connection and never more', () => {
  if (database.kind === 'pglite') expect(database.pool.options.max).toBe(1)
  else expect(database.pool.options.max).toBeGreaterThan(1)
})

test('a migrated database has nothing left to migrate', async () => {
  expect(await migrate(database.pool)).toEqual([])
})

test('a database with a migration that we do not know is refused', async () => {
  await expect(migrate(database.pool, listMigrations().slice(1))).rejects.toThrow(/database-newer/)
})

test('a migration that was edited after it landed is refused', async () => {
  const edited = listMigrations().map((migration) => ({ ...migration, checksum: 'other' }))
  await expect(migrate(database.pool, edited)).rejects.toThrow(/database-changed/)
})

test('time is kept in UTC whatever the server thinks', async () => {
  const at = new Date('2026-03-29T01:30:00Z')
  await database.client.scheduleRun.create({ data: { schedule: 'x', dueAt: at, startedAt: at } })
  const { rows } = await database.pool.query(`SELECT due_at::text AS text FROM schedule_run WHERE schedule = 'x'`)
  expect(rows[0].text).toBe('2026-03-29 01:30:00+00')
})

test('names sort as a Russian reader expects', async () => {
  const { rows } = await database.pool.query(
    `SELECT name FROM (VALUES ('Ёлкин'), ('Яшин'), ('Ежов')) AS people(name) ORDER BY name COLLATE "und-x-icu"`,
  )
  expect(rows.map((row) => row.name)).toEqual(['Ежов', 'Ёлкин', 'Яшин'])
})
