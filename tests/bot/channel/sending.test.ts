// What the centre sets of sending, as the mouth obeys it.
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ChannelDoor } from '../../../bot/channel/index.ts'
import { createPace } from '../../../bot/channel/pace.ts'
import { defaultSendingHours } from '../../../core/outbox/quiet-hours.ts'
import { settings } from '../../../core/settings.ts'
import type { Database } from '../../../db/open.ts'
import { followSending, type Sending } from '../../../db/sending.ts'
import { changeSetting } from '../../../db/settings.ts'
import { type StartedSandbox, startSandbox } from '../../../sandbox/start.ts'
import { system } from '../../db/wave-fixture.ts'
import { testDatabase } from '../../setup/database.ts'
import { makeContact, makeMessage } from './make.ts'
import { eventually, noon, startTestChannel } from './start.ts'

const usual = settings['sending-hours'].initially
const exam = { from: '2026-11-24', to: '2026-11-24', note: 'Экзамен' }
let database: Database
let box: StartedSandbox
let sending: Sending
let channel: ChannelDoor
let now = noon
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  now = noon
  await database.client.outboxMessage.deleteMany()
  await database.client.setting.deleteMany()
  box = await startSandbox()
})
afterEach(async () => {
  await channel.stop()
  await sending.stop()
  await box.close()
})

const set = (name: Parameters<typeof changeSetting>[2], value: unknown) =>
  changeSetting(database.client, system, name, value, now)
async function start() {
  sending = await followSending(database.client, defaultSendingHours('Europe/Moscow'), { log: { warn: () => {} } })
  const { hours, isPaused, perSecond } = sending
  const pace = createPace({ perChatMs: 0, broadcastsPerSecond: perSecond })
  channel = startTestChannel({ database, box, clock: () => now, hours, isPaused, pace })
}
async function message(key: string) {
  const chat = box.personOf(key)
  box.start(chat)
  return makeMessage(database, await makeContact(database, { address: String(chat) }))
}
const statusOf = async ({ id }: { id: number }) =>
  (await database.client.outboxMessage.findUniqueOrThrow({ where: { id } })).status
const sent = (one: { id: number }) => eventually(async () => expect(await statusOf(one)).toBe('sent'))
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('what is due on a day of exams goes the next morning', async () => {
  await set('sending-hours', { ...usual, days: [exam] })
  const one = await message('anna')
  await start()
  await pause(800)
  expect(await statusOf(one)).toBe('queued')
  now = new Date('2026-11-25T09:00:00+03:00')
  await sent(one)
})

test('a day that becomes silent at noon is silent at once, and speaks again once it is removed', async () => {
  await start()
  await sent(await message('boris'))
  await set('sending-hours', { ...usual, days: [exam] })
  await eventually(() => expect(sending.hours.days).toHaveLength(1), 1000)
  const one = await message('vera')
  await pause(600)
  expect(await statusOf(one)).toBe('queued')
  await set('sending-hours', usual)
  await sent(one)
})

test('a pause holds within a second, and what waited goes when it is over', async () => {
  await start()
  await sent(await message('galina'))
  await set('sending-paused', true)
  await pause(1000)
  const one = await message('dina')
  await pause(800)
  expect(await statusOf(one)).toBe('queued')
  await set('sending-paused', false)
  await sent(one)
})
