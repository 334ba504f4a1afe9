// How a broadcast ends: what its state says is what happened to its people.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { heldBroadcasts } from '../../../db/attention/held-broadcasts.ts'
import { cancelBroadcast, holdForFile, pauseBroadcast, resumeBroadcast } from '../../../db/broadcasts/control.ts'
import { sendDueBroadcasts } from '../../../db/broadcasts/due.ts'
import { takeLease } from '../../../db/leases.ts'
import type { Database, Prisma } from '../../../db/open.ts'
import { expireDue, settle as settleTaken } from '../../../db/outcomes.ts'
import { testDatabase } from '../../setup/database.ts'
import { hours, noon } from '../wave-fixture.ts'
import { type BroadcastDesk, later, openBroadcastDesk } from './desk.ts'

let database: Database
let desk: BroadcastDesk
beforeAll(async () => {
  database = await testDatabase()
  desk = await openBroadcastDesk(database)
  await desk.educators(3)
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
  await database.client.broadcast.deleteMany()
})

async function sent(more: Record<string, unknown> = {}) {
  const id = await desk.written(more)
  expect(await desk.send(id)).toMatchObject({ kind: 'queued', messages: 3 })
  return id
}
const settle = (broadcastId: number, data: Prisma.OutboxMessageUpdateManyMutationInput) =>
  database.client.outboxMessage.updateMany({ where: { broadcastId, status: 'queued' }, data })
async function endOf(id: number, at = later(1)) {
  await sendDueBroadcasts(database.client, at, hours)
  const { status, finishedAt } = await database.client.broadcast.findUniqueOrThrow({ where: { id } })
  return { status, isFinished: finishedAt !== null }
}

test('one that was too late for everybody was sent to nobody, and one that was held meanwhile too', async () => {
  const [id, held] = [await sent({ sendUntil: later(60) }), await sent({ sendUntil: later(60) })]
  await pauseBroadcast(database.client, desk.director, held, noon)
  expect(await endOf(held)).toEqual({ status: 'paused', isFinished: false })
  await expireDue(database.client, 'telegram', later(60))
  expect(await endOf(id, later(61))).toEqual({ status: 'unsent', isFinished: true })
  expect(await endOf(held, later(61))).toEqual({ status: 'unsent', isFinished: true })
})

test.each(['cancelled', 'blocked', 'failed'] as const)('so was one whose messages are all %s', async (status) => {
  const id = await sent()
  await settle(id, { status })
  expect(await endOf(id)).toMatchObject({ status: 'unsent' })
})

test.each(['sent', 'unknown'] as const)('one of which a single message is %s was sent', async (status) => {
  const id = await sent()
  const first = await database.client.outboxMessage.findFirstOrThrow({ where: { broadcastId: id } })
  await database.client.outboxMessage.update({ where: { id: first.id }, data: { status } })
  expect(await endOf(id)).toEqual({ status: 'sending', isFinished: false })
  await settle(id, { status: 'expired' })
  expect(await endOf(id)).toEqual({ status: 'sent', isFinished: true })
})

test('one that the messenger’s word about its file has stopped is told to its writers until somebody goes on', async () => {
  const { client } = database
  const id = await sent()
  expect(await holdForFile(client, id, noon)).toBe(true)
  expect(await holdForFile(client, id, noon)).toBe(true)
  const told = () => heldBroadcasts({ db: client, actor: desk.director, now: noon, hours })
  expect(await told()).toMatchObject([{ name: 'held-broadcast', count: 3, args: { title: 'Новости' }, id }])
  expect(await client.auditEntry.count({ where: { action: 'stopBroadcast' } })).toBe(1)
  await resumeBroadcast(client, desk.director, id, noon)
  expect(await told()).toEqual([])
  await client.broadcast.update({ where: { id }, data: { status: 'cancelled' } })
  expect(await holdForFile(client, id, noon)).toBe(false)
})

test('what could not be said when it was called off is not said later', async () => {
  const { client } = database
  const held = await takeLease(client, 'telegram', 'test', 3_600_000, true)
  if (!held) throw new Error('the channel is not to be had')
  const [off, on] = [await sent(), await sent()]
  const onItsWay = { status: 'sending' as const, fence: held.fence, sendingAt: noon }
  await client.outboxMessage.updateMany({ data: onItsWay })
  await cancelBroadcast(client, desk.director, off, noon)
  const taken = await client.outboxMessage.findMany()
  await settleTaken(
    client,
    held,
    taken.map(({ id }) => ({ id, status: 'queued' as const })),
    noon,
  )
  const states = (broadcastId: number) => client.outboxMessage.count({ where: { broadcastId, status: 'cancelled' } })
  expect([await states(off), await states(on)]).toEqual([3, 0])
  expect(await client.outboxMessage.count({ where: { broadcastId: on, status: 'queued', sendingAt: null } })).toBe(3)
})
