// The reminders of an event as they are heard in a chat: two hours before, and at the start, once, on time, with the link.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ChannelDoor } from '../../../bot/channel/index.ts'
import { changeEvent } from '../../../db/events/plan.ts'
import type { Database } from '../../../db/open.ts'
import { type StartedSandbox, startSandbox } from '../../../sandbox/start.ts'
import { eventTools, hours, system } from '../../db/events/fixture.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { eventually, startTestChannel } from './start.ts'

const link = 'https://meet.example.org/plan'
const startsAt = new Date('2026-12-04T12:00:00Z')
let database: Database
let box: StartedSandbox
let channel: ChannelDoor
const before = (ms: number) => new Date(startsAt.getTime() - ms)
let now = before(7_200_000)
let chat: number
let token: string
let eventId: number
const { teacher, announced, join } = eventTools(() => database)

beforeAll(async () => {
  database = await testDatabase()
  box = await startSandbox()
  const school = await make.organisation(database.client)
  const personId = await teacher(school.id)
  chat = box.personOf('teacher')
  box.start(chat)
  await database.client.contact.updateMany({ where: { personId }, data: { address: String(chat) } })
  const made = await announced({ link, place: null, mode: 'online' })
  token = made.token
  eventId = made.id
  await join(token, personId)
  // Those of the days before are told of long ago.
  const earlier = { kind: 'event-reminder', notBefore: { lt: now } }
  await database.client.outboxMessage.updateMany({ where: earlier, data: { status: 'sent' } })
  channel = startTestChannel({ database, box, clock: () => now, hours, drawsAll: true })
})
afterAll(async () => {
  await channel.stop()
  await box.close()
  await database.close()
})
const heard = () => box.readChat(chat).filter((message) => message.from?.is_bot)
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('two hours before it says so', async () => {
  await eventually(() => expect(heard()).toHaveLength(1))
  expect(heard()[0]?.text).toContain('Через 2 часа: «План за 20 минут», семинар')
})

test('a second before nothing is said; at the start the link is, within a second, and nothing after', async () => {
  now = before(1_000)
  await pause(700)
  expect(heard()).toHaveLength(1)
  const begun = performance.now()
  now = startsAt
  await eventually(() => expect(heard()).toHaveLength(2))
  expect(performance.now() - begun).toBeLessThan(1000)
  const message = heard()[1]
  expect(message?.text).toContain('Начинаем: «План за 20 минут», семинар')
  expect(message?.reply_markup?.inline_keyboard.flat()).toMatchObject([
    { text: 'Подключиться', url: link },
    { text: 'Подробнее', callback_data: expect.stringContaining(token) },
  ])
  await changeEvent(database.client, system, eventId, { reminders: null }, { now, hours })
  await pause(700)
  expect(heard()).toHaveLength(2)
})
