// The program was off for a day: what is still useful is sent, in order and at the pace; what is not is marked.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { ChannelDoor } from '../../../bot/channel/index.ts'
import { createPace } from '../../../bot/channel/pace.ts'
import type { Database } from '../../../db/open.ts'
import { openWave } from '../../../db/wave-opening.ts'
import { createWave } from '../../../db/waves.ts'
import { catchUp } from '../../../jobs/catch-up.ts'
import { schedules } from '../../../jobs/schedules/index.ts'
import { type StartedSandbox, startSandbox } from '../../../sandbox/start.ts'
import { hours, makeEducator, makeRegister, noon, type Register, system } from '../../db/wave-fixture.ts'
import { testDatabase } from '../../setup/database.ts'
import { eventually, startTestChannel } from './start.ts'

const [minute, hour, day] = [60_000, 3_600_000, 24 * 3_600_000]
const after = (ms: number) => new Date(noon.getTime() + ms)
const people = 12
let database: Database
let register: Register
let box: StartedSandbox
let channel: ChannelDoor | undefined
let now = noon
beforeAll(async () => {
  database = await testDatabase()
  register = await makeRegister(database)
  box = await startSandbox()
  for (let i = 0; i < people; i++) {
    const { contactId } = await makeEducator(database, register)
    const chat = box.personOf(`educator ${i}`)
    box.start(chat)
    await database.client.contact.update({ where: { id: contactId }, data: { address: String(chat) } })
  }
})
afterEach(async () => {
  await channel?.stop()
  channel = undefined
})
afterAll(async () => {
  await box.close()
  await database.close()
})

async function plan(title: string, opensAt: Date, closesAt: Date): Promise<number> {
  const wave = { versionId: register.versionId, title, audience: 'all-educators', opensAt, closesAt }
  const created = await createWave(database.client, system, wave, new Date(opensAt.getTime() - 1))
  if (created.kind !== 'created') throw new Error(created.reason)
  return created.id
}

function startProgram(perSecond: number): void {
  channel = startTestChannel({ database, box, clock: () => now, hours, pace: createPace({ perSecond, perChatMs: 0 }) })
}
const runMissed = () =>
  catchUp(
    schedules.map((schedule) => ({ schedule, periodMs: schedule.cron.startsWith('20 10') ? day : minute })),
    {
      db: database.client,
      clock: () => now,
      hours,
      folder: '/nowhere',
      log: { error: () => {} },
    },
  )
const statusesOf = async (where: object) => {
  const rows = await database.client.outboxMessage.findMany({ where, select: { status: true } })
  return [...new Set(rows.map(({ status }) => status))]
}

test('after a day of downtime', async () => {
  const { client } = database
  // Open for five days: its reminder is due at ten tomorrow, while the program is off.
  const running = await plan('Идёт', after(-4 * day), after(9 * day))
  await openWave(client, system, running, after(-4 * day), hours)
  await client.outboxMessage.updateMany({ data: { status: 'sent', sendingAt: after(-4 * day) } })
  // Opened in the evening, closes before the program is back: its invitations wait for the morning.
  const over = await plan('Кончилось', after(8 * hour), after(21 * hour))
  await openWave(client, system, over, after(8 * hour), hours)
  // Its day comes while the program is off.
  const coming = await plan('Началось', after(20 * hour), after(12 * day))
  const { personId } = await client.respondent.findFirstOrThrow({ where: { waveId: running } })
  const advice = { addressee: 'respondent' as const, kind: 'material', text: { ru: 'План' }, trigger: 'А≥50' }
  await client.recommendation.create({ data: { ...advice, personId, createdAt: after(-29.5 * day) } })
  for (const { name } of schedules) await client.scheduleRun.create({ data: ranAt(name, after(-100 * minute)) })

  now = after(day + 8 * minute + 4 * hour)
  const times = arrivalTimes()
  await runMissed()
  startProgram(40)
  await eventually(async () => expect(await statusesOf({ waveId: coming })).toEqual(['sent']))
  // At the pace: a dozen at forty a second are not said at once.
  expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(200)

  // Said to nobody, and marked.
  await eventually(async () => expect(await statusesOf({ waveId: over })).toEqual(['expired']))
  expect((await client.wave.findUniqueOrThrow({ where: { id: over } })).status).toBe('closed')

  // The reminder is queued once, though looks every five minutes were missed all day. Whoever was asked about a
  // recommendation today gets it tomorrow.
  const reminders = { waveId: running, kind: 'wave-reminder' }
  now = new Date(now.getTime() + 2 * minute)
  channel?.wake()
  await eventually(async () =>
    expect(await client.outboxMessage.count({ where: { ...reminders, status: 'sent' } })).toBe(people - 1),
  )
  expect(await client.outboxMessage.findMany({ where: { ...reminders, status: 'queued' } })).toMatchObject([
    { personId },
  ])
  now = after(2 * day)
  channel?.wake()
  await eventually(async () => expect(await statusesOf(reminders)).toEqual(['sent']))

  const heard = box.readChat(Number((await client.contact.findFirstOrThrow({ where: { personId } })).address))
  expect(heard.filter((message) => message.from?.is_bot).map(({ text }) => text?.split('\n')[0])).toEqual([
    'Удалось применить?',
    'Новый опрос: Началось',
    'Опрос ждёт вас: Идёт',
  ])
})

test('a question that could not be asked for two weeks is not asked any more', async () => {
  const { client } = database
  await client.outboxMessage.updateMany({ where: { kind: 'follow-up' }, data: { status: 'queued' } })
  now = after(day + 15 * day)
  startProgram(40)
  await eventually(async () => expect(await statusesOf({ kind: 'follow-up' })).toEqual(['expired']))
})

function arrivalTimes(): number[] {
  const times: number[] = []
  box.watch((entry) => {
    if (entry.is === 'message' && entry.message.from?.is_bot) times.push(performance.now())
  })
  return times
}

function ranAt(schedule: string, at: Date) {
  return { schedule, dueAt: at, startedAt: at, finishedAt: at }
}
