// The program was off for a day: of events and broadcasts what is still useful is said, and what is not is marked.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPace } from '../../../bot/channel/pace.ts'
import type { Database } from '../../../db/open.ts'
import { catchUp } from '../../../jobs/catch-up.ts'
import { mindEvents } from '../../../jobs/schedules/mind-events.ts'
import { sendBroadcasts } from '../../../jobs/schedules/send-due-broadcasts.ts'
import { type StartedSandbox, startSandbox } from '../../../sandbox/start.ts'
import { eventTools, hours, later, now as noon } from '../../db/events/fixture.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { eventually, startTestChannel } from './start.ts'

let database: Database
let box: StartedSandbox
let people: number[]
const { teacher, announced, join, leave, standing } = eventTools(() => database)
const hour = 60
/** Tuesday, 13:00 in Moscow. */
const back = later(25 * hour)

beforeAll(async () => {
  database = await testDatabase()
  box = await startSandbox()
  const { client } = database
  const school = await make.organisation(client)
  people = []
  for (let i = 0; i < 3; i++) {
    const personId = await teacher(school.id)
    const chat = box.personOf(`teacher ${i}`)
    box.start(chat)
    await client.contact.updateMany({ where: { personId }, data: { address: String(chat) } })
    people.push(personId)
  }
})
afterAll(async () => {
  await box.close()
  await database.close()
})

const seminar = (title: string, hoursAhead: number, capacity: number | null = null) =>
  announced({ title, capacity, startsAt: later(hoursAhead * hour), endsAt: later((hoursAhead + 1) * hour) })
const statuses = async (where: object) =>
  (await database.client.outboxMessage.findMany({ where, orderBy: { id: 'asc' } })).map(({ status }) => status)

async function planned(title: string, token: string): Promise<number> {
  const content = { text: { ru: title }, buttons: [{ kind: 'event', token, label: 'Открыть' }] }
  const sendAt = later(6 * hour)
  const row = { title, audience: 'all-educators', content, createdAt: noon, changedAt: noon, sendAt }
  return (await database.client.broadcast.create({ data: { ...row, status: 'scheduled' } })).id
}

async function wakeUp() {
  const with_ = { db: database.client, clock: () => back, hours, folder: '/nowhere', log: { error: () => {} } }
  const all = [mindEvents, sendBroadcasts]
  for (const { name } of all) {
    await database.client.scheduleRun.create({
      data: { schedule: name, dueAt: noon, startedAt: noon, finishedAt: noon },
    })
  }
  await catchUp(
    all.map((schedule) => ({ schedule, periodMs: 60_000 })),
    with_,
  )
}

test('reminders, a planned broadcast and an offered place after a day of downtime', async () => {
  const { client } = database
  const [one = 0, two = 0, three = 0] = people
  // Begins two hours before the program is back; its reminder was due two hours before that.
  const over = await seminar('Прошёл', 23)
  // Begins tomorrow; its reminder of the day before was due three hours ago.
  const coming = await seminar('Впереди', 51)
  const full = await seminar('Одно место', 99, 1)
  for (const personId of people) {
    await join(over.token, personId)
    await join(coming.token, personId)
    await join(full.token, personId)
  }
  await leave(full.token, one)
  expect(await standing(full.id, two)).toBe('offered')
  const late = await planned('Уже поздно', over.token)
  const useful = await planned('Ещё можно', coming.token)
  await client.outboxMessage.deleteMany({ where: { kind: { in: ['event-announcement', 'event-registered'] } } })

  await wakeUp()
  const pace = createPace({ perSecond: 40, perChatMs: 0 })
  const channel = startTestChannel({ database, box, clock: () => back, hours, pace, drawsAll: true })

  const reminders = (eventId: number) => ({ eventId, kind: 'event-reminder' })
  await eventually(async () => expect(await statuses({ broadcastId: useful })).toEqual(['sent', 'sent', 'sent']))
  await eventually(async () => expect(await statuses(reminders(over.id))).toEqual(['expired', 'expired', 'expired']))
  expect(await statuses({ broadcastId: late })).toEqual(['expired', 'expired', 'expired'])
  // The one of the day before is said; those that are due tomorrow wait.
  const due = { ...reminders(coming.id), notBefore: { lte: back } }
  await eventually(async () => expect(await statuses(due)).toEqual(['sent', 'sent', 'sent']))
  expect(await statuses({ ...reminders(coming.id), notBefore: { gt: back } })).toEqual(['queued', 'queued', 'queued'])
  // Nobody is told of an offer that is over: the place is the next one's.
  const offers = { eventId: full.id, kind: 'event-offered' }
  expect(await statuses({ ...offers, personId: two })).toEqual(['expired'])
  await eventually(async () => expect(await statuses({ ...offers, personId: three })).toEqual(['sent']))
  expect([await standing(full.id, two), await standing(full.id, three)]).toEqual(['lapsed', 'offered'])
  await channel.stop()

  const address = (await client.contact.findFirstOrThrow({ where: { personId: two } })).address
  const heard = box.readChat(Number(address)).filter((message) => message.from?.is_bot)
  expect(JSON.stringify(heard)).not.toMatch(/Прошёл|Уже поздно|Одно место/)
})
