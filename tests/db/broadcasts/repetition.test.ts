// A broadcast that repeats: what was approved goes on by itself while it reaches about as many, else a second person looks.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { waitingBroadcasts } from '../../../db/attention/waiting-broadcasts.ts'
import { sendDueBroadcasts } from '../../../db/broadcasts/due.ts'
import { previewSending } from '../../../db/broadcasts/preview.ts'
import { broadcastFor } from '../../../db/broadcasts/rights.ts'
import { approveBroadcast } from '../../../db/broadcasts/sending.ts'
import type { Database } from '../../../db/open.ts'
import { changeSetting } from '../../../db/settings.ts'
import { testDatabase } from '../../setup/database.ts'
import { hours, noon, system } from '../wave-fixture.ts'
import { type BroadcastDesk, later, openBroadcastDesk } from './desk.ts'

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
  await desk.educators(10)
})

const weekly = { sendAt: later(30), repeats: 'weekly', repeatUntil: '2026-12-20' }
const week = (number: number) => later(30 + number * 7 * 24 * 60)
const all = () => database.client.broadcast.findMany({ orderBy: { id: 'asc' } })
const due = (now: Date) => sendDueBroadcasts(database.client, now, hours)
const above = (people: number) => changeSetting(database.client, system, 'broadcast-approval-above', people, noon)

async function approve(id: number, now: Date) {
  const found = await broadcastFor(database.client, system, id)
  if (found.kind === 'refused') throw new Error(found.reason)
  const preview = await previewSending(database.client, system, found.broadcast, now, hours)
  if (preview.kind === 'refused') throw new Error(preview.reason)
  return approveBroadcast(database.client, desk.deputy, id, { mark: preview.mark, now, hours })
}

async function approved(): Promise<number> {
  await above(5)
  const id = await desk.written(weekly)
  expect(await desk.send(id)).toMatchObject({ kind: 'waiting' })
  expect(await approve(id, noon)).toMatchObject({ kind: 'scheduled' })
  expect(await due(week(0))).toEqual([id])
  return (await all())[1]?.id ?? 0
}

test('up to a tenth more than were approved it goes on, above that it waits for the second person', async () => {
  const second = await approved()
  await desk.educators(1)
  expect(await due(week(1))).toEqual([second])
  await desk.educators(1)
  expect(await due(week(2))).toEqual([])
  const third = (await all())[2]
  expect(third).toMatchObject({ status: 'waiting', recipients: 12, approvedById: null })
  const told = await waitingBroadcasts({ db: database.client, actor: desk.deputy, now: week(2), hours })
  expect(told).toMatchObject([{ id: third?.id, count: 12 }])
  const note = await database.client.auditEntry.findFirst({ where: { action: 'holdBroadcast' } })
  expect(note).toMatchObject({ accountId: null, subjectId: String(third?.id), detail: { people: 12 } })
})

test('approved late it goes out at once, leaves its next time behind, and that is approved for as many', async () => {
  await approved()
  await desk.educators(5)
  await due(week(1))
  const second = (await all())[1]
  const nextDay = new Date(week(1).getTime() + 24 * 3_600_000)
  expect(await approve(second?.id ?? 0, nextDay)).toMatchObject({ kind: 'queued', people: 15 })
  expect((await all())[2]).toMatchObject({ status: 'scheduled', sendAt: week(2), recipients: 15 })
  expect(await due(week(2))).toHaveLength(1)
})

test('one that needed nobody waits when it grows beyond what goes without approval', async () => {
  await above(10)
  const id = await desk.written(weekly)
  expect(await desk.send(id)).toMatchObject({ kind: 'scheduled' })
  expect(await due(week(0))).toEqual([id])
  await desk.educators(1)
  expect(await due(week(1))).toEqual([])
  expect((await all())[1]?.status).toBe('waiting')
})
