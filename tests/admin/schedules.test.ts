// The page of schedules: how each is doing, and a run that somebody asks for.
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SchedulesAnswer } from '../../admin/pages/schedules.ts'
import { tellResult } from '../../admin/schedule-words.ts'
import type { Role } from '../../core/access.ts'
import { defaultSendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Database } from '../../db/open.ts'
import { lookOnce } from '../../jobs/asked-runs.ts'
import { runOnce } from '../../jobs/run-once.ts'
import type { Schedule } from '../../jobs/schedule.ts'
import { schedules } from '../../jobs/schedules/index.ts'
import { messagesOf, wordsOf } from '../../locales/index.ts'
import { testDatabase } from '../setup/database.ts'
import { today } from '../setup/make.ts'
import { testPanel } from './panel.ts'
import { signIn } from './results-fixture.ts'

const minute = 60_000
const hours = defaultSendingHours('Europe/Moscow')
let database: Database
let app: FastifyInstance
let now = today
let runs = 0
let work = async (): Promise<Record<string, number | number[]>> => ({ opened: [7, 8] })
const opening: Schedule = {
  name: 'open-due-waves',
  cron: '* * * * *',
  run: () => {
    runs++
    return work()
  },
}
const log = { error: () => {} }
const runWith = () => ({ db: database.client, clock: () => now, hours, folder: '/nowhere', log })

beforeAll(async () => {
  database = await testDatabase()
  const next = () => ({ at: new Date(now.getTime() + minute), periodMs: minute })
  app = await testPanel(database, { clock: () => now, schedules: [{ name: opening.name, next }] })
})
afterAll(async () => {
  await app.close()
  await database.close()
})
beforeEach(async () => {
  await database.client.scheduleRun.deleteMany()
  now = today
  runs = 0
  work = async () => ({ opened: [7, 8] })
})

async function visitorAs(role: Role) {
  const { browser } = await signIn(database.client, app, role)
  return {
    row: async () => ((await browser.get('/admin/api/pages/schedules')).json() as SchedulesAnswer).rows[0],
    page: () => browser.get('/admin/api/pages/schedules'),
    run: async (name = opening.name) => {
      const response = await browser.post('/admin/api/pages/schedules', { run: name })
      return { status: response.statusCode, said: response.json().notice?.message as string }
    },
  }
}

test('what ran is told in words: when, what it did, when it runs next', async () => {
  const { row } = await visitorAs('administrator')
  expect(await row()).toMatchObject({ standing: 'never', last: null, did: null, days: [] })
  await runOnce(opening, now, runWith())
  expect(await row()).toMatchObject({
    title: 'Открыть опросы',
    standing: 'well',
    did: 'Открыто опросов: 2',
    isFree: true,
    week: 'За семь дней: 1 раз, с ошибкой 0',
    notable: [],
  })
})

test('a run that failed says why, and stays among those of the week when it goes well again', async () => {
  const { row } = await visitorAs('deputy')
  work = () => Promise.reject(new Error('no way'))
  await runOnce(opening, now, runWith())
  expect(await row()).toMatchObject({ standing: 'failed', did: 'Ошибка: Error: no way' })
  work = async () => ({ opened: [] })
  now = new Date(today.getTime() + minute)
  await runOnce(opening, now, runWith())
  const well = await row()
  expect(well).toMatchObject({ standing: 'well', week: 'За семь дней: 2 раза, с ошибкой 1' })
  expect(well?.notable).toHaveLength(1)
})

test('a schedule that has missed two runs is late; one is no reason', async () => {
  const { row } = await visitorAs('director')
  await runOnce(opening, now, runWith())
  now = new Date(today.getTime() + 2 * minute)
  expect((await row())?.standing).toBe('well')
  now = new Date(today.getTime() + 2 * minute + 1)
  expect((await row())?.standing).toBe('late')
})

test('asked for, it runs once among two processes, and the journal says who wanted it', async () => {
  const { row, run } = await visitorAs('deputy')
  expect(await run()).toEqual({ status: 200, said: 'Задание поставлено: оно начнётся через несколько секунд.' })
  expect(await row()).toMatchObject({ standing: 'waits', isFree: false })
  await Promise.all([lookOnce([opening], runWith()), lookOnce([opening], runWith())])
  expect(runs).toBe(1)
  const done = await row()
  expect(done).toMatchObject({ standing: 'well', did: 'Открыто опросов: 2', isFree: true })
  expect(done?.notable[0]).toMatch(/, по нажатию\. Открыто опросов: 2$/)
  expect(await database.client.auditEntry.findFirst({ where: { action: 'runSchedule' } })).toMatchObject({
    subjectId: 'open-due-waves',
  })
})

test('pressed twice it waits once; while it runs it is refused, and what was asked for waits for the end', async () => {
  const { run } = await visitorAs('director')
  const both = await Promise.all([run(), run()])
  expect(new Set(both.map(({ status }) => status))).toEqual(new Set([200, 400]))
  expect((await run()).said).toMatch(/^Это задание уже ждёт/)
  let end = () => {}
  work = () => new Promise((resolve) => (end = () => resolve({ opened: [] })))
  const byClock = runOnce(opening, new Date(now.getTime() - 1), runWith())
  await expect.poll(() => runs).toBe(1)
  expect((await run()).said).toBe('Это задание сейчас выполняется. Дождитесь конца.')
  await lookOnce([opening], runWith())
  expect(runs).toBe(1)
  end()
  await byClock
  work = async () => ({ opened: [] })
  await lookOnce([opening], runWith())
  expect(runs).toBe(2)
})

test('nobody else sees the page or runs anything, and what is not declared is not run', async () => {
  for (const role of ['specialist', 'organisation_head', 'observer'] as const) {
    const { page, run } = await visitorAs(role)
    expect((await page()).statusCode).toBe(403)
    expect((await run()).status).toBe(403)
  }
  const { run } = await visitorAs('director')
  expect(await run('rm -rf')).toEqual({ status: 400, said: 'Такого задания нет.' })
  expect(await database.client.scheduleRun.count()).toBe(0)
})

test('every declared schedule has its words, what it does among them, in both languages', () => {
  for (const language of ['ru', 'en'] as const) {
    const words = wordsOf(language)
    for (const { name } of schedules) {
      expect(words(`schedules-${name}`)).not.toBe('')
      expect(words(`schedules-${name}-does`)).not.toBe('')
      expect(messagesOf(language)).toContain(`schedules-${name}-did`)
    }
    const swept = { inbox: 1, codes: 2, sessions: 3, runs: 4, exports: 5, files: 6 }
    expect(tellResult('sweep', swept, words)).toContain('4')
    expect(tellResult('sweep', { gone: 1 }, words)).toBe(words('schedules-did-other'))
  }
})
