import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validate } from 'node-cron'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { createWave } from '../../db/waves.ts'
import { startJobs } from '../../jobs/index.ts'
import { runOnce } from '../../jobs/run-once.ts'
import type { Schedule } from '../../jobs/schedule.ts'
import { schedules } from '../../jobs/schedules/index.ts'
import { hours, makeEducator, makeRegister, noon, system } from '../db/wave-fixture.ts'
import { testDatabase } from '../setup/database.ts'

let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const log = { error: () => {} }
const folder = mkdtempSync(join(tmpdir(), 'metodist-jobs-'))
afterAll(() => rmSync(folder, { recursive: true }))
const run = (schedule: Schedule, dueAt: Date, now = dueAt) =>
  runOnce(schedule, dueAt, { db: database.client, clock: () => now, hours, folder, log })
const named = (name: string) => schedules.find((schedule) => schedule.name === name) as Schedule

test('every schedule has a name of its own and a cron that can be read', () => {
  expect(new Set(schedules.map(({ name }) => name)).size).toBe(schedules.length)
  expect(schedules.filter(({ cron }) => !validate(cron))).toEqual([])
})

test('of two processes one runs, and how it went is kept', async () => {
  let runs = 0
  const counting: Schedule = { name: 'counting', cron: '* * * * *', run: async () => ({ runs: ++runs }) }
  const both = await Promise.all([run(counting, noon), run(counting, noon)])
  expect(both.sort()).toEqual([false, true])
  expect(runs).toBe(1)
  expect(await database.client.scheduleRun.findFirst({ where: { schedule: 'counting' } })).toMatchObject({
    dueAt: noon,
    finishedAt: noon,
    result: { runs: 1 },
    error: null,
  })
})

test('a schedule that fails says so and runs again the next time', async () => {
  const failing: Schedule = { name: 'failing', cron: '* * * * *', run: () => Promise.reject(new Error('no')) }
  expect(await run(failing, noon)).toBe(true)
  expect(await database.client.scheduleRun.findFirst({ where: { schedule: 'failing' } })).toMatchObject({
    error: 'Error: no',
  })
  expect(await run(failing, new Date(noon.getTime() + 60_000))).toBe(true)
})

test('a wave lives by the clock: opened, reminded of and closed, though the machine slept', async () => {
  const register = await makeRegister(database)
  await makeEducator(database, register)
  const closesAt = new Date('2026-12-14T21:00:00Z')
  const wave = { versionId: register.versionId, title: 'Осень', audience: 'all-educators', opensAt: noon, closesAt }
  await createWave(database.client, system, wave, new Date(noon.getTime() - 1))
  const status = async () => (await database.client.wave.findFirstOrThrow()).status
  const reminders = () => database.client.outboxMessage.count({ where: { kind: 'wave-reminder' } })

  await run(named('open-due-waves'), new Date(noon.getTime() - 1))
  expect(await status()).toBe('planned')
  // Two days of sleep.
  const monday = new Date('2026-11-26T09:00:00Z')
  await run(named('open-due-waves'), monday)
  expect(await status()).toBe('open')
  await run(named('queue-wave-reminders'), new Date('2026-12-02T09:00:00Z'))
  expect(await reminders()).toBe(1)
  await run(named('close-due-waves'), new Date(closesAt.getTime() - 1))
  expect(await status()).toBe('open')
  await run(named('close-due-waves'), closesAt)
  expect(await status()).toBe('closed')
})

test('sweeping removes what has had its time, and keeps the rest', async () => {
  const { client } = database
  const day = 24 * 3_600_000
  const update = (updateId: string, handledDaysAgo: number | null, error: string | null = null) => ({
    channel: 'telegram' as const,
    botId: '1',
    updateId,
    chat: '1',
    receivedAt: noon,
    handledAt: handledDaysAgo === null ? null : new Date(noon.getTime() - handledDaysAgo * day),
    error,
  })
  await client.inboxUpdate.createMany({
    data: [update('old', 8), update('new', 6), update('failed', 8, 'no'), update('waiting', null)],
  })
  const long = new Date(noon.getTime() - 100 * day)
  await client.scheduleRun.createMany({
    data: [
      { schedule: 'old', dueAt: long, startedAt: long },
      { schedule: 'wave:1:plus-5', dueAt: long, startedAt: long },
    ],
  })
  await run(named('sweep'), noon)
  const kept = await client.inboxUpdate.findMany({ orderBy: { id: 'asc' } })
  expect(kept.map(({ updateId }) => updateId)).toEqual(['new', 'failed', 'waiting'])
  const runs = await client.scheduleRun.findMany({ where: { dueAt: long } })
  expect(runs.map(({ schedule }) => schedule)).toEqual(['wave:1:plus-5'])
})

test('the clock starts and stops', async () => {
  const jobs = startJobs({ database, clock: () => noon, timeZone: 'Europe/Moscow', folder, log })
  await jobs.stop()
})
