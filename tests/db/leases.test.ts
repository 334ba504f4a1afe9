import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { receiveHeld } from '../../db/inbox.ts'
import { type Held, releaseLease, renewLease, takeLease } from '../../db/leases.ts'
import type { Database } from '../../db/open.ts'
import { doubtLeftovers, settle, takeDue } from '../../db/outbox.ts'
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
  dayStart: noon,
}
const takeMessages = (held: Held, limit = 8) => takeDue(database.client, held, { now: noon, limit, busy: [], rules })

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
