import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { testDatabase } from '../setup/database.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const ask = (number: number) => database.client.$queryRaw<{ number: number }[]>`
  /* prepared: test-ask */
  SELECT ${number}::int AS number`
const known = async () => {
  const { rows } = await database.pool.query(`SELECT 1 FROM pg_prepared_statements WHERE name = 'test-ask'`)
  return rows.length
}

test('a statement with the mark is prepared once and answers each time', async () => {
  expect([...(await ask(1)), ...(await ask(2))]).toEqual([{ number: 1 }, { number: 2 }])
  expect(await known()).toBe(1)
})

test('it answers after a connection was lost', async () => {
  const connection = await database.pool.connect()
  connection.release(new Error('lost'))
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(await ask(3)).toEqual([{ number: 3 }])
  expect(await ask(4)).toEqual([{ number: 4 }])
})
