// A broadcast with a pace of its own: so many in a minute, whatever happens on the way, and nobody waits for it.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { rulesAt } from '../../../bot/channel/rules.ts'
import { copyBroadcast } from '../../../db/broadcasts/begin.ts'
import { paceBroadcast, pauseBroadcast, resumeBroadcast } from '../../../db/broadcasts/control.ts'
import { type Held, takeLease } from '../../../db/leases.ts'
import type { Database } from '../../../db/open.ts'
import { takeDue } from '../../../db/outbox.ts'
import { keepPace } from '../../../db/outbox-pace.ts'
import { testDatabase } from '../../setup/database.ts'
import { hours, noon } from '../wave-fixture.ts'
import { type BroadcastDesk, openBroadcastDesk } from './desk.ts'

let database: Database
let desk: BroadcastDesk
let held: Held
beforeAll(async () => {
  database = await testDatabase()
  desk = await openBroadcastDesk(database)
  const lease = await takeLease(database.client, 'telegram', 'test', 3_600_000, true)
  if (!lease) throw new Error('the channel is not to be had')
  held = lease
})
afterAll(() => database.close())
beforeEach(async () => {
  const { client } = database
  await client.outboxMessage.deleteMany()
  await client.broadcast.deleteMany()
  await client.assignment.deleteMany()
})

const after = (seconds: number) => new Date(noon.getTime() + seconds * 1000)

async function sent(perMinute: number | null, ru?: string) {
  const id = await desk.written({ perMinute }, ru)
  expect(await desk.send(id)).toMatchObject({ kind: 'queued' })
  return id
}

/** As the mouth does it: takes, and notes what that has used up. */
async function look(now: Date, limit = 8) {
  const due = { now, limit, busy: [], rules: rulesAt(now, hours, 20) }
  const { taken } = await takeDue(database.client, held, due)
  const paced = taken.flatMap(({ pacedBy }) => pacedBy ?? [])
  await keepPace(database.client, paced, now)
  return { all: taken.length, paced: paced.length }
}

/** How many leave in each of so many seconds, looked at four times a second. */
async function leaving(from: number, seconds: number, limit = 8) {
  const counts: number[] = []
  for (let second = 0; second < seconds; second++) {
    let count = 0
    for (let quarter = 0; quarter < 4; quarter++) count += (await look(after(from + second + quarter / 4), limit)).all
    counts.push(count)
  }
  return counts
}

test('thirty a minute are one in two seconds', async () => {
  await desk.educators(10)
  await sent(30)
  expect(await leaving(0, 8)).toEqual([1, 0, 1, 0, 1, 0, 1, 0])
})

test('many a minute are several at a look, and never more than that in a minute', async () => {
  await desk.educators(60)
  await sent(600)
  const counts = await leaving(0, 5)
  expect(counts.reduce((sum, count) => sum + count)).toBeGreaterThanOrEqual(48)
  expect(Math.max(...counts)).toBeLessThanOrEqual(12)
})

test('what was held up is not made up for in a burst', async () => {
  await desk.educators(20)
  const id = await sent(60)
  expect(await look(noon)).toEqual({ all: 1, paced: 1 })
  await pauseBroadcast(database.client, desk.director, id, noon)
  expect(await look(after(300))).toEqual({ all: 0, paced: 0 })
  await resumeBroadcast(database.client, desk.director, id, after(600))
  expect((await look(after(600))).all).toBeLessThanOrEqual(2)
})

test('nobody waits for it: another broadcast goes on beside it', async () => {
  await desk.educators(8)
  await sent(1)
  const other = await sent(null)
  const counts = [await look(noon), await look(noon), await look(after(1))]
  expect(counts.reduce((sum, { paced }) => sum + paced, 0)).toBe(1)
  const rows = await database.client.outboxMessage.count({ where: { broadcastId: other, status: 'sending' } })
  expect(rows).toBe(8)
})

test('it is changed on the way, from the next look on, and is then as fast as all', async () => {
  await desk.educators(10)
  const { client } = database
  const id = await sent(1)
  expect(await leaving(0, 3)).toEqual([1, 0, 0])
  expect(await paceBroadcast(client, desk.director, id, 60, after(3))).toEqual({ kind: 'paced' })
  expect(await leaving(3, 3)).toEqual([1, 1, 1])
  await paceBroadcast(client, desk.director, id, null, after(6))
  expect((await look(after(6))).all).toBe(6)
  expect(
    await client.auditEntry.findMany({ where: { action: 'paceBroadcast' }, orderBy: { id: 'asc' } }),
  ).toMatchObject([{ subjectId: String(id), detail: { perMinute: 60 } }, { subjectId: String(id) }])
})

test('it is refused where it is no number of messages, not one’s own, or over', async () => {
  await desk.educators(1)
  const { client } = database
  const id = await sent(null)
  const wrong = { kind: 'refused', reason: 'broadcasts-wrong-pace', args: { most: 1_000 } }
  for (const perMinute of [0, -1, 1.5, 1_001, Number.NaN]) {
    expect(await paceBroadcast(client, desk.director, id, perMinute, noon)).toEqual(wrong)
  }
  await expect(desk.written({ perMinute: 0 })).rejects.toThrow('broadcasts-wrong-pace')
  const specialist = await desk.staff('specialist', [2])
  expect(await paceBroadcast(client, specialist, id, 5, noon)).toMatchObject({ reason: 'broadcasts-not-allowed' })
  await client.broadcast.update({ where: { id }, data: { status: 'sent' } })
  expect(await paceBroadcast(client, desk.director, id, 5, noon)).toMatchObject({
    reason: 'broadcasts-other-status',
  })
})

test('a copy keeps it', async () => {
  await desk.educators(1)
  const copied = await copyBroadcast(database.client, desk.director, await sent(40), 'Ещё', noon)
  if (copied.kind !== 'created') throw new Error(copied.reason)
  expect(await database.client.broadcast.findUnique({ where: { id: copied.id } })).toMatchObject({ perMinute: 40 })
})
