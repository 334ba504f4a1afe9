import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { ChannelDoor } from '../../../bot/channel/index.ts'
import { startMouth } from '../../../bot/channel/mouth.ts'
import { createPace } from '../../../bot/channel/pace.ts'
import { createState } from '../../../bot/channel/state.ts'
import { releaseLease, takeLease } from '../../../db/leases.ts'
import type { Database } from '../../../db/open.ts'
import { openWave } from '../../../db/wave-opening.ts'
import { createWave } from '../../../db/waves.ts'
import { type StartedSandbox, startSandbox } from '../../../sandbox/start.ts'
import { hours, makeEducator, makeRegister, system } from '../../db/wave-fixture.ts'
import { testDatabase } from '../../setup/database.ts'
import { makeWave, questionnaireOf } from '../make.ts'
import { makeContact, makeMessage } from './make.ts'
import { eventually, noon, startTestChannel } from './start.ts'
import { sandboxTransport, silent } from './transport.ts'

let database: Database
let box: StartedSandbox
let channel: ChannelDoor | undefined
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
  box = await startSandbox()
})
afterEach(async () => {
  await channel?.stop()
  channel = undefined
  await box.close()
})

const start = (more: Partial<Parameters<typeof startTestChannel>[0]> = {}) => {
  channel = startTestChannel({ database, box, ...more })
}
/** Somebody who has begun a chat with the bot, and may be written to. */
const contact = (key: string, more: { consent?: boolean } = {}) => {
  const chat = box.personOf(key)
  box.start(chat)
  return makeContact(database, { address: String(chat), ...more })
}
const row = (id: number) => database.client.outboxMessage.findUniqueOrThrow({ where: { id } })
const settled = (id: number, status: string) =>
  eventually(async () => {
    const found = await row(id)
    expect(found.status).toBe(status)
    return found
  })
const heardBy = (address: string) => {
  const mine = box.readChat(Number(address)).filter((message) => message.from?.is_bot)
  return mine.map((message) => message.text)
}
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

test('what was taken by a holder that froze and lost nothing but time is said when it wakes, once', async () => {
  const to = await contact('frozen')
  const { id } = await makeMessage(database, to)
  const held = await takeLease(database.client, 'telegram', 'sleeper', 60_000, true)
  if (!held) throw new Error('the lease is not free')
  // Current when it looks for what to say, asleep when it would say it, awake again after.
  const awake = [true, false]
  const mouth = startMouth({
    db: database.client,
    holding: { held, isCurrent: () => awake.shift() ?? true },
    transport: sandboxTransport(box),
    pace: createPace({ perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 }),
    state: createState(),
    hours,
    isPaused: () => false,
    perDay: () => 3,
    clock: () => noon,
    log: silent,
    inFlight: 8,
    sendTimeoutMs: 1_000,
  })
  await settled(id, 'sent')
  expect(heardBy(to.address)).toHaveLength(1)
  await mouth.stop()
  await releaseLease(database.client, held)
})

test('an outage swallows what is under way and then one message a silence; when it is over, all go on at once', async () => {
  for (let i = 0; i < 30; i++) await makeMessage(database, await contact(`outage ${i}`))
  const count = (status: 'unknown' | 'sent') => database.client.outboxMessage.count({ where: { status } })
  box.faults.add({ kind: 'reset-before', method: 'sendMessage', times: Number.POSITIVE_INFINITY })
  start({ limits: { leaseMs: 10_000 } })
  await eventually(async () => expect(await count('unknown')).toBeGreaterThan(8))
  await pause(1_000)
  expect(await count('unknown')).toBeLessThan(8 + 6)
  box.faults.clear()
  const swallowed = await count('unknown')
  await eventually(async () => expect(await count('sent')).toBeGreaterThanOrEqual(30 - swallowed - 1), 8_000)
})

test('what is due is sent once and settled', async () => {
  const to = await contact('anna')
  const { id } = await makeMessage(database, to)
  start()
  expect(await settled(id, 'sent')).toMatchObject({ attempts: 1, settledAt: noon, sendingAt: noon })
  await pause(400)
  expect(heardBy(to.address)).toEqual(['Новый опрос: Затруднения'])
  expect((await row(id)).externalId).toBe(String(box.readChat(Number(to.address)).at(-1)?.message_id))
})

test('whoever blocked the bot is marked blocked and left alone until they come back', async () => {
  const to = await contact('boris')
  box.block(Number(to.address))
  const first = await makeMessage(database, to)
  const second = await makeMessage(database, to)
  start()
  await settled(first.id, 'blocked')
  expect(await database.client.contact.findUnique({ where: { id: to.contactId } })).toMatchObject({ status: 'blocked' })
  await pause(500)
  expect(await row(second.id)).toMatchObject({ status: 'queued', attempts: 0 })
  box.unblock(Number(to.address))
  await database.client.contact.update({ where: { id: to.contactId }, data: { status: 'active' } })
  await settled(second.id, 'sent')
})

test('a chat that does not exist fails its message and marks the contact invalid', async () => {
  const to = await makeContact(database, { address: '424242' })
  const { id } = await makeMessage(database, to)
  start()
  expect(await settled(id, 'failed')).toMatchObject({ error: 'chat not found' })
  expect(await database.client.contact.findUnique({ where: { id: to.contactId } })).toMatchObject({ status: 'invalid' })
})

test('«too many requests» shuts one gate for all, and costs nobody an attempt', async () => {
  const people = await Promise.all(['vera', 'galina', 'dina'].map((key) => contact(key)))
  box.faults.add({ kind: 'too-many-requests', method: 'sendMessage', retryAfter: 1 })
  const messages = await Promise.all(people.map((to) => makeMessage(database, to)))
  start({ limits: { inFlight: 1 } })
  const began = performance.now()
  for (const { id } of messages) expect(await settled(id, 'sent')).toMatchObject({ attempts: 1 })
  expect(performance.now() - began).toBeGreaterThan(900)
  expect(box.tally.read().sendMessage).toMatchObject({ called: 3, 429: 1 })
})

test('a lost answer leaves the message unknown, and it is not sent again by itself', async () => {
  const [lost, kept] = [await contact('egor'), await contact('zoya')]
  box.faults.add({ kind: 'reset-after', method: 'sendMessage', chat: Number(lost.address) })
  const { id } = await makeMessage(database, lost)
  start()
  expect((await settled(id, 'unknown')).error).toMatch(/ECONNRESET|hang up/)
  const other = await makeMessage(database, kept)
  await settled(other.id, 'sent')
  await pause(500)
  expect(heardBy(lost.address)).toHaveLength(1)
})

test('no answer in time leaves the message unknown', async () => {
  const to = await contact('ilya')
  box.faults.add({ kind: 'timeout-before', method: 'sendMessage' })
  const { id } = await makeMessage(database, to)
  start({ limits: { sendTimeoutMs: 300 } })
  expect((await settled(id, 'unknown')).error).toMatch(/no end within 300 ms/)
})

test('a message that never left goes back to the queue', async () => {
  const to = await contact('klara')
  const { id } = await makeMessage(database, to)
  const nobody = { apiRoot: 'http://127.0.0.1:9', token: box.token }
  start({ box: nobody })
  const waiting = await eventually(async () => {
    const found = await row(id)
    expect(found.error).toMatch(/ECONNREFUSED/)
    return found
  })
  expect(waiting).toMatchObject({ status: 'queued', attempts: 0, sendingAt: null })
  expect(waiting.notBefore.getTime()).toBeGreaterThan(noon.getTime())
})

test('a refused token stops everything and raises the alarm', async () => {
  const people = await Promise.all(['lev', 'maria', 'nina'].map((key) => contact(key)))
  const messages = await Promise.all(people.map((to) => makeMessage(database, to)))
  const alarms: string[] = []
  const log = { info: () => {}, warn: () => {}, error: (_: object, message: string) => void alarms.push(message) }
  start({ box: { apiRoot: box.apiRoot, token: '1:wrong' }, log })
  await eventually(() => expect(channel?.health()).toMatchObject({ ok: false, trouble: 'unauthorized' }))
  await pause(600)
  for (const { id } of messages) expect(await row(id)).toMatchObject({ status: 'queued', attempts: 0 })
  expect(alarms).toContain('updates could not be fetched')
})

test('what an earlier holder was sending is in doubt after the take-over', async () => {
  const to = await contact('oleg')
  const { id } = await makeMessage(database, to)
  await database.client.outboxMessage.update({ where: { id }, data: { status: 'sending', fence: 0, sendingAt: noon } })
  start()
  expect(await settled(id, 'unknown')).toMatchObject({ error: 'interrupted', attempts: 1 })
  expect(heardBy(to.address)).toEqual([])
})

test('what has had its time expires unsent', async () => {
  const to = await contact('pavel')
  const { id } = await makeMessage(database, to, { expiresAt: noon })
  start()
  await settled(id, 'expired')
  expect(heardBy(to.address)).toEqual([])
})

test('nobody is written to without consent, at night, or before the time', async () => {
  const [refuser, early] = [await contact('rita', { consent: false }), await contact('semyon')]
  await makeMessage(database, refuser)
  await makeMessage(database, early, { notBefore: new Date(noon.getTime() + 1) })
  start()
  await pause(700)
  await channel?.stop()
  const night = await contact('taras')
  const { id } = await makeMessage(database, night)
  start({ clock: () => new Date('2026-11-24T20:00:00Z') })
  await pause(700)
  expect([refuser, early, night].flatMap(({ address }) => heardBy(address))).toEqual([])
  await channel?.stop()
  start()
  await settled(id, 'sent')
})

test.each([['https://metodist.example.ru'], [undefined]])('an invitation leads to the page at %s', async (pages) => {
  const to = await contact(`page-${pages}`)
  const wave = await makeWave(database.client, questionnaireOf('library'), [to.personId])
  const { id } = await makeMessage(database, to, { waveId: wave.id })
  // Of no wave: said without a page.
  const other = await makeMessage(database, await contact(`none-${pages}`))
  start({ drawsAll: true, ...(pages && { pages }) })
  await settled(id, 'sent')
  await settled(other.id, 'sent')
  const asked = { waveId_personId: { waveId: wave.id, personId: to.personId } }
  const { linkToken } = await database.client.respondent.findUniqueOrThrow({ where: asked })
  const buttons = box.readChat(Number(to.address)).at(-1)?.reply_markup?.inline_keyboard.flat() ?? []
  const links = buttons.flatMap((button) => ('url' in button ? [button.url] : []))
  expect(buttons[0]).toMatchObject({ text: 'Начать' })
  expect(links).toEqual(pages ? [`${pages}/s/${linkToken}`] : [])
  expect(linkToken === null).toBe(!pages)
})

test('whoever has answered since is not invited any more', async () => {
  const { client } = database
  const register = await makeRegister(database)
  const people = [await makeEducator(database, register), await makeEducator(database, register)]
  for (const [n, { contactId }] of people.entries()) {
    const chat = box.personOf(`educator ${n}`)
    box.start(chat)
    await client.contact.update({ where: { id: contactId }, data: { address: String(chat) } })
  }
  const times = { opensAt: noon, closesAt: new Date('2026-12-14T21:00:00Z') }
  const wave = { ...times, versionId: register.versionId, title: 'Осень', audience: 'all-educators' }
  const created = await createWave(client, system, wave, noon)
  await openWave(client, system, created.kind === 'created' ? created.id : 0, noon, hours)
  await client.respondent.updateMany({ where: { personId: people[0]?.personId ?? 0 }, data: { answeredAt: noon } })
  start()
  const [answered, open] = await client.outboxMessage.findMany({ orderBy: { personId: 'asc' } })
  await settled(open?.id ?? 0, 'sent')
  await pause(400)
  expect((await row(answered?.id ?? 0)).status).toBe('queued')
})

test('a person gets at most one reminder a day, of all waves together', async () => {
  const to = await contact('ulyana')
  const first = await makeMessage(database, to, { kind: 'wave-reminder' })
  const second = await makeMessage(database, to, { kind: 'wave-reminder', notBefore: new Date(noon.getTime() + 1) })
  start()
  await settled(first.id, 'sent')
  await channel?.stop()
  start({ clock: () => new Date(noon.getTime() + 3_600_000) })
  await pause(700)
  expect((await row(second.id)).status).toBe('queued')
  await channel?.stop()
  start({ clock: () => new Date('2026-11-25T06:00:00Z') })
  await settled(second.id, 'sent')
})

test('what several waves want of a person on one day is one message, the one that closes sooner first', async () => {
  const to = await contact('three-waves')
  const reminder = (title: string, token: string, lastDay: string) =>
    makeMessage(database, to, {
      kind: 'wave-reminder',
      params: { title, token, lastDay },
      expiresAt: new Date(`${lastDay}T21:00:00Z`),
    })
  const rows = [
    await reminder('Поздний', 'late', '2026-12-05'),
    await reminder('Ранний', 'early', '2026-11-25'),
    await reminder('Средний', 'middle', '2026-11-30'),
  ]
  start()
  for (const { id } of rows) await settled(id, 'sent')
  expect(heardBy(to.address)).toEqual(['Вас ждут 3 опроса'])
  const said = (await Promise.all(rows.map(({ id }) => row(id)))).filter(({ error }) => error === null)
  expect(said).toHaveLength(1)
  const { title, also = [] } = (said[0]?.params ?? {}) as { title?: string; also?: { title: string }[] }
  expect(new Set([title, ...also.map((wave) => wave.title)])).toEqual(new Set(['Поздний', 'Ранний', 'Средний']))
})

test('what became of that one message became of all it spoke for', async () => {
  const to = await contact('two-waves')
  box.block(Number(to.address))
  const rows = [1, 2].map(() => makeMessage(database, to, { kind: 'wave-reminder' }))
  const made = await Promise.all(rows)
  start()
  for (const { id } of made) await settled(id, 'blocked')
})

test('the urgent go first, and one chat hears about one message a second', async () => {
  const [one, other] = [await contact('fedor'), await contact('yana')]
  const late = await makeMessage(database, one, { priority: 30 })
  const next = await makeMessage(database, one, { priority: 20 })
  const first = await makeMessage(database, other, { priority: 10 })
  const sent: number[] = []
  box.watch((entry) => {
    if (entry.is === 'message' && entry.message.from?.is_bot) sent.push(performance.now())
  })
  start({ pace: createPace({ perSecond: 100, perChatMs: 1000 }), limits: { inFlight: 1 } })
  const rows = []
  for (const { id } of [first, next, late]) rows.push(await settled(id, 'sent'))
  const externalIds = rows.map(({ externalId }) => Number(externalId))
  expect(externalIds).toEqual([...externalIds].sort((a, b) => a - b))
  expect((sent[2] ?? 0) - (sent[1] ?? 0)).toBeGreaterThan(950)
})

test('a message that cannot be drawn fails alone', async () => {
  const to = await contact('emma')
  const broken = await makeMessage(database, to, { params: { title: 1 } })
  const whole = await makeMessage(database, to)
  start()
  await settled(broken.id, 'failed')
  await settled(whole.id, 'sent')
})

test('stopping lets what is under way arrive', async () => {
  const to = await contact('yuri')
  box.faults.add({ kind: 'latency', method: 'sendMessage', ms: 600 })
  const { id } = await makeMessage(database, to)
  start()
  await settled(id, 'sending')
  await channel?.stop()
  expect(await row(id)).toMatchObject({ status: 'sent' })
})
