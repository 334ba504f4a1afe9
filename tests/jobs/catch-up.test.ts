// What should have run while the program was off.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { catchUp } from '../../jobs/catch-up.ts'
import type { Schedule } from '../../jobs/schedule.ts'
import { hours, noon } from '../db/wave-fixture.ts'
import { testDatabase } from '../setup/database.ts'

const hour = 3_600_000
let database: Database
let ran: string[] = []
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  ran = []
  await database.client.scheduleRun.deleteMany()
})

const schedule = (name: string): Schedule => ({
  name,
  cron: '* * * * *',
  run: async () => {
    ran.push(name)
    return {}
  },
})
const daily = { schedule: schedule('daily'), periodMs: 24 * hour }
const hourly = { schedule: schedule('hourly'), periodMs: hour }
const log = { error: () => {} }
const start = (now: Date) =>
  catchUp([daily, hourly], { db: database.client, clock: () => now, hours, folder: '/nowhere', log })
const lastRun = (name: string, hoursAgo: number) => {
  const at = new Date(noon.getTime() - hoursAgo * hour)
  return database.client.scheduleRun.create({ data: { schedule: name, dueAt: at, startedAt: at, finishedAt: at } })
}

test('what has missed its hour runs at the start, in the order of the list; what has not waits for it', async () => {
  await lastRun('daily', 25)
  await lastRun('hourly', 2)
  await start(noon)
  expect(ran).toEqual(['daily', 'hourly'])
  ran = []
  await database.client.scheduleRun.deleteMany()
  await lastRun('daily', 23)
  await lastRun('hourly', 2)
  await start(noon)
  expect(ran).toEqual(['hourly'])
})

test('a program that has never run has missed nothing', async () => {
  await start(noon)
  expect(ran).toEqual([])
})

test('two processes that start together make up for it once', async () => {
  await lastRun('daily', 25)
  await Promise.all([start(noon), start(new Date(noon.getTime() + 500))])
  expect(ran).toEqual(['daily'])
})
