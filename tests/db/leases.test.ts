import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { receiveHeld } from '../../db/inbox.ts'
import { type Held, releaseLease, renewLease, takeLease, troubledChannels } from '../../db/leases.ts'
import type { Database } from '../../db/open.ts'
import { takeDue } from '../../db/outbox.ts'
import { doubtLeftovers, settle } from '../../db/outcomes.ts'
import { makeContact, makeMessage } from '../bot/channel/make.ts'
import { testDatabase } from '../setup/database.ts'

const noon = new Date('2026-11-24T09:00:00Z')
const long = 60_000
/** Over as soon as it is asked for. */
const over = 0
let database: Database
beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.channelLease.deleteMany()
  await database.client.outboxMessage.deleteMany()
  await database.client.inboxUpdate.deleteMany()
})

const take = (holder: string, ttlMs: number, force = false) =>
  takeLease(database.client, 'telegram', holder, ttlMs, force)
const rules = {
  kinds: ['wave-invitation'],
  withConsent: [],
  untilAnswered: [],
  oncePerDay: [],
  gathers: [],
  inDigest: [],
  counted: [],
  perDay: 3,
  inOwnHours: [],
  hushed: [],
  categoryOf: {},
  dayStart: noon,
  nextDay: new Date(noon.getTime() + 86_400_000),
}
const takeMessages = async (held: Held, limit = 8) =>
  (await takeDue(database.client, held, { now: noon, limit, busy: [], rules })).taken

test('one holder at a time; the next comes when the time is over, under a higher fence', async () => {
  expect(await take('first', long)).toEqual({ channel: 'telegram', fence: 1 })
  expect(await take('second', long)).toBeNull()
  await releaseLease(database.client, { channel: 'telegram', fence: 1 })
  expect(await take('second', long)).toEqual({ channel: 'telegram', fence: 2 })
})

test('of many who come at once one gets it', async () => {
  await take('dead', over)
  const taken = await Promise.all(Array.from({ length: 8 }, (_, n) => take(`holder ${n}`, long)))
  expect(taken.filter(Boolean)).toEqual([{ channel: 'telegram', fence: 2 }])
})

test('a lease that ran out untaken is renewed, one that was taken over is not', async () => {
  const first = (await take('first', over)) as Held
  expect(await renewLease(database.client, first, over)).toBe(true)
  await take('second', long)
  expect(await renewLease(database.client, first, long)).toBe(false)
})

test('a refused token is told at once, other trouble when it has lasted, and neither once all is well', async () => {
  const held = (await take('first', long)) as Held
  const told = async (patienceMs: number) =>
    (await troubledChannels(database.client, patienceMs)).map(({ kind }) => kind)
  expect(await told(0)).toEqual([])
  await renewLease(database.client, held, long, 'unreached')
  const since = (await troubledChannels(database.client, -1000))[0]?.since
  expect(since).toBeInstanceOf(Date)
  await renewLease(database.client, held, long, 'unknown')
  expect(await troubledChannels(database.client, -1000)).toEqual([{ channel: 'telegram', kind: 'trouble', since }])
  expect(await told(60_000)).toEqual([])
  await renewLease(database.client, held, long, 'unauthorized')
  expect(await told(60_000)).toEqual(['refused'])
  await renewLease(database.client, held, long)
  expect(await told(-1000)).toEqual([])
})

test('a channel that nobody has held for long is told to be silent', async () => {
  const held = (await take('first', long)) as Held
  await renewLease(database.client, held, -10_000)
  const kinds = async (patienceMs: number) =>
    (await troubledChannels(database.client, patienceMs)).map(({ kind }) => kind)
  expect([await kinds(60_000), await kinds(5_000)]).toEqual([[], ['silent']])
})

test('who alone can open the database need not wait for the dead', async () => {
  await take('dead', long)
  expect(await take('risen', long, true)).toMatchObject({ fence: 2 })
})

test('a holder whose time is over takes no message and confirms no update', async () => {
  await makeMessage(database, await makeContact(database))
  const frozen = (await take('frozen', over)) as Held
  expect(await takeMessages(frozen)).toEqual([])
  const came = [{ updateId: '1', chat: '7', payload: {} }]
  expect(await receiveHeld(database.client, frozen, '1', came, '2', noon)).toBe(false)
  expect(await database.client.inboxUpdate.count()).toBe(0)
  const held = (await take('alive', long)) as Held
  expect(await receiveHeld(database.client, held, '1', came, '2', noon)).toBe(true)
  expect(await database.client.channelLease.findFirst()).toMatchObject({ offset: '1:2' })
  expect(await takeMessages(held)).toHaveLength(1)
})

test('a holder frozen while sending can no longer say what became of it', async () => {
  const { id } = await makeMessage(database, await makeContact(database))
  const frozen = (await take('frozen', long)) as Held
  expect(await takeMessages(frozen)).toHaveLength(1)
  const next = (await take('next', long, true)) as Held
  expect(await doubtLeftovers(database.client, next, noon)).toBe(1)
  await settle(database.client, frozen, [{ id, status: 'queued' }], noon)
  expect(await database.client.outboxMessage.findUnique({ where: { id } })).toMatchObject({
    status: 'unknown',
    error: 'interrupted',
  })
  expect(await takeMessages(next)).toEqual([])
})
