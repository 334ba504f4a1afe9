import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
  await make.position(database.client, 'taken')
})
afterAll(() => database.close())

const position = { code: 'taken', title: 'x', titleEn: 'x', pedagogical: true }
const refused: [string, () => Promise<unknown>][] = [
  ['a statement', () => database.pool.query('SELECT * FROM nowhere')],
  ['a parameter', () => database.pool.query('SELECT $1::int', ['x'])],
  ['a row that is taken', () => database.client.position.create({ data: position })],
  ['a transaction', () => database.client.$transaction((tx) => tx.position.create({ data: position }))],
  ['a batch', () => database.client.$transaction([database.client.position.create({ data: position })])],
]

test.each(refused)('%s that the database refuses harms nothing that comes after it', async (_what, refuse) => {
  await expect(refuse()).rejects.toThrow()
  const after = Array.from({ length: 5 }, () => database.pool.query('SELECT 1 AS one'))
  expect((await Promise.all(after)).map(({ rows }) => rows[0].one)).toEqual([1, 1, 1, 1, 1])
  expect(await database.client.position.count()).toBe(1)
})
