// All that waits is called off at once: who may, what stays, and what each of them says afterwards.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { reasonOf } from '../../core/outbox/reason.ts'
import { sendDueBroadcasts } from '../../db/broadcasts/due.ts'
import { funnelOf, recipientsOfBroadcast } from '../../db/broadcasts/progress.ts'
import type { Database } from '../../db/open.ts'
import { changeSetting } from '../../db/settings.ts'
import { callOffWaiting, waitingMessages } from '../../db/waiting-messages.ts'
import { makeContact, makeMessage } from '../bot/channel/make.ts'
import { testDatabase } from '../setup/database.ts'
import { type BroadcastDesk, later, openBroadcastDesk } from './broadcasts/desk.ts'
import { hours, noon, system } from './wave-fixture.ts'

let database: Database
let desk: BroadcastDesk
beforeAll(async () => {
  database = await testDatabase()
  desk = await openBroadcastDesk(database)
})
afterAll(() => database.close())
beforeEach(async () => {
  const { client } = database
  await client.outboxMessage.deleteMany()
  await client.broadcast.deleteMany()
  await client.assignment.deleteMany()
  await client.setting.deleteMany()
  await client.auditEntry.deleteMany()
  await changeSetting(client, system, 'sending-paused', true, noon)
})

const callOff = (by = desk.director, reason = 'Не тот список') => callOffWaiting(database.client, by, reason, noon)
const message = async (kind: string, more: object = {}) =>
  (await makeMessage(database, await makeContact(database), { kind, ...more })).id
const row = (id: number) => database.client.outboxMessage.findUniqueOrThrow({ where: { id } })
const statusOf = async (id: number) => (await database.client.broadcast.findUniqueOrThrow({ where: { id } })).status
const sentBroadcast = async (more: Record<string, unknown> = {}) => {
  const id = await desk.written(more)
  expect(await desk.send(id)).toMatchObject({ kind: 'queued' })
  return id
}

test('what is of no request and no duty is called off, with who and why; the rest stays', async () => {
  const { client } = database
  const ended = [await message('wave-invitation'), await message('event-announcement', { notBefore: later(9_999) })]
  const kept = [await message('event-registered'), await message('question-answered'), await message('event-reminder')]
  const sent = await message('wave-invitation')
  await client.outboxMessage.update({ where: { id: sent }, data: { status: 'sent' } })
  expect(await waitingMessages(client)).toMatchObject({ by: { surveys: 1, events: 1, service: 3 }, endable: 2 })
  expect(await callOff(desk.deputy)).toBe(2)
  for (const id of ended) {
    const one = await row(id)
    expect(one).toMatchObject({ status: 'cancelled', settledAt: noon, decidedById: desk.deputy.accountId })
    expect(reasonOf({ ...one, isReachable: true })).toEqual({ code: 'called-off', text: 'Не тот список' })
  }
  for (const id of kept) expect(await row(id)).toMatchObject({ status: 'queued', error: null })
  expect(await row(sent)).toMatchObject({ status: 'sent' })
  expect(await client.auditEntry.findMany({ where: { action: 'callOffWaiting' } })).toMatchObject([
    { accountId: desk.deputy.accountId, detail: { messages: 2, reason: 'Не тот список' } },
  ])
})

test('a broadcast of which anything waits ends with it, and says so of each recipient; what is planned stays', async () => {
  const { client } = database
  await desk.educators(3)
  const id = await sentBroadcast()
  const urgent = await sentBroadcast({ category: 'service' })
  const planned = await desk.written({ sendAt: later(60) })
  await desk.send(planned)
  const [first] = await client.outboxMessage.findMany({ where: { broadcastId: id } })
  await client.outboxMessage.update({ where: { id: first?.id ?? 0 }, data: { status: 'sent' } })
  expect(await callOff()).toBe(2)
  expect([await statusOf(id), await statusOf(urgent), await statusOf(planned)]).toEqual([
    'cancelled',
    'sending',
    'scheduled',
  ])
  expect(await funnelOf(client, id)).toMatchObject({ sent: 1, cancelled: 2, queued: 0 })
  expect(await funnelOf(client, urgent)).toMatchObject({ queued: 3 })
  const list = await recipientsOfBroadcast(client, system, id, { state: 'cancelled', page: 1 })
  expect(list.kind === 'recipients' && list.rows[0]?.error).toBe('called-off Не тот список')
})

test('one that has nothing left to say is over, not cancelled', async () => {
  const { client } = database
  await desk.educators(1)
  const id = await sentBroadcast()
  await client.outboxMessage.updateMany({ data: { status: 'sent' } })
  await message('wave-invitation')
  expect(await callOff()).toBe(1)
  await sendDueBroadcasts(client, noon, hours)
  expect(await statusOf(id)).toBe('sent')
})

test('one that is being queued at that moment is queued no further', async () => {
  const { client } = database
  await desk.educators(2)
  const id = await sentBroadcast()
  await client.outboxMessage.deleteMany({ where: { broadcastId: id } })
  await client.broadcast.update({ where: { id }, data: { status: 'queueing', queueingAt: noon } })
  await message('wave-invitation')
  await callOff()
  await sendDueBroadcasts(client, later(10), hours)
  expect(await client.outboxMessage.count({ where: { broadcastId: id } })).toBe(0)
})

test('nothing is called off while it leaves, without a reason, or where nothing waits', async () => {
  const { client } = database
  const service = await message('event-registered')
  await expect(callOff()).rejects.toThrow('panel-refused-nothing-waits')
  const id = await message('wave-invitation')
  await expect(callOff(desk.director, '  ')).rejects.toThrow('panel-refused-call-off-reason')
  await expect(callOff(desk.director, 'а'.repeat(301))).rejects.toThrow('panel-refused-call-off-long')
  await changeSetting(client, system, 'sending-paused', false, noon)
  await expect(callOff()).rejects.toThrow('panel-refused-not-paused')
  expect([(await row(id)).status, (await row(service)).status]).toEqual(['queued', 'queued'])
  expect(await client.auditEntry.count({ where: { action: 'callOffWaiting' } })).toBe(0)
})

test('neither a specialist nor the administrator may', async () => {
  const id = await message('wave-invitation')
  const administrator = { ...desk.director, grants: [{ ...desk.director.grants[0], role: 'administrator' }] }
  for (const actor of [await desk.staff('specialist', [1, 2, 3, 4, 5, 6, 7]), administrator as typeof desk.director]) {
    await expect(callOff(actor)).rejects.toThrow('panel-refused-right')
  }
  expect((await row(id)).status).toBe('queued')
})
