// A broadcast that would come too late is not sent: to nobody, whatever held it up.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cancelBroadcast, pauseBroadcast } from '../../../db/broadcasts/control.ts'
import { sendDueBroadcasts } from '../../../db/broadcasts/due.ts'
import { previewSending } from '../../../db/broadcasts/preview.ts'
import { funnelOf, recipientsOfBroadcast } from '../../../db/broadcasts/progress.ts'
import { broadcastFor } from '../../../db/broadcasts/rights.ts'
import { sendAgain } from '../../../db/doubtful-messages.ts'
import { cancelEvent } from '../../../db/events/cancel.ts'
import { changeEvent } from '../../../db/events/plan.ts'
import type { Database } from '../../../db/open.ts'
import { expireDue } from '../../../db/outcomes.ts'
import { extendWave } from '../../../db/wave-deadline.ts'
import { openWave } from '../../../db/wave-opening.ts'
import { closeWave, createWave } from '../../../db/waves.ts'
import { testDatabase } from '../../setup/database.ts'
import { eventTools } from '../events/fixture.ts'
import { hours, noon, system } from '../wave-fixture.ts'
import { type BroadcastDesk, later, openBroadcastDesk } from './desk.ts'

let database: Database
let desk: BroadcastDesk
const { announced } = eventTools(() => database)
const [hour, day] = [60, 24 * 60]

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
  await desk.educators(3)
})

const seminar = (startsAt: Date) => announced({ startsAt, endsAt: new Date(startsAt.getTime() + 90 * 60_000) })
const leadingTo = (kind: 'event' | 'wave', token: string) => ({
  content: { text: { ru: 'Ждём вас' }, buttons: [{ kind, token, label: 'Открыть' }] },
})
const when = (at: Date) => ({ now: at, hours })
const ends = async (broadcastId: number) => {
  const rows = await database.client.outboxMessage.findMany({ where: { broadcastId }, select: { expiresAt: true } })
  return [...new Set(rows.map(({ expiresAt }) => expiresAt?.toISOString() ?? null))]
}
const statuses = async (broadcastId: number) =>
  (await database.client.outboxMessage.findMany({ where: { broadcastId } })).map(({ status }) => status)

async function openSurvey(closesAt: Date) {
  const { versionId } = desk.register
  const wave = { versionId, title: 'Осень', audience: 'all-educators', opensAt: noon, closesAt }
  const created = await createWave(database.client, system, wave, noon)
  if (created.kind !== 'created') throw new Error(created.reason)
  await openWave(database.client, system, created.id, noon, hours)
  return created
}

async function sent(more: object) {
  const id = await desk.written(more as Record<string, unknown>)
  expect(await desk.send(id)).toMatchObject({ kind: 'queued', messages: 3 })
  return id
}

async function checked(more: object, at = noon) {
  const id = await desk.written(more as Record<string, unknown>)
  const found = await broadcastFor(database.client, system, id)
  if (found.kind === 'refused') throw new Error(found.reason)
  return previewSending(database.client, desk.director, found.broadcast, at, hours)
}

describe('it ends', () => {
  test('with the start of the event that its button leads to', async () => {
    const { token } = await seminar(later(2 * day))
    expect(await ends(await sent(leadingTo('event', token)))).toEqual([later(2 * day).toISOString()])
  })

  test('with the closing of the survey that its button opens', async () => {
    const { token } = await openSurvey(later(5 * day))
    expect(await ends(await sent(leadingTo('wave', token)))).toEqual([later(5 * day).toISOString()])
  })

  test('by the word of its author, where that is earlier', async () => {
    const { token } = await seminar(later(2 * day))
    const own = { sendUntil: later(3 * hour) }
    expect(await ends(await sent({ ...leadingTo('event', token), ...own }))).toEqual([later(3 * hour).toISOString()])
    expect(await ends(await sent(own))).toEqual([later(3 * hour).toISOString()])
  })

  test('never, where nothing says so', async () => {
    expect(await ends(await sent({}))).toEqual([null])
  })
})

describe('the composer refuses in words', () => {
  test.each([
    ['a time that is over', { sendUntil: later(-1) }, 'broadcasts-until-past'],
    ['one before the planned time', { sendAt: later(60), sendUntil: later(30) }, 'broadcasts-until-early'],
    ['what waits for the morning and is over by then', { sendUntil: later(10 * hour) }, 'broadcasts-over-before', 8],
  ])('%s', async (_, more, reason, hoursLater = 0) => {
    expect(await checked(more, later(hoursLater * hour))).toEqual({ kind: 'refused', reason })
  })

  test('an event that begins before the morning', async () => {
    const { token } = await seminar(new Date('2026-11-25T05:00:00Z'))
    expect(await checked(leadingTo('event', token), later(8 * hour))).toMatchObject({
      reason: 'broadcasts-over-before',
    })
  })

  test('a survey that is closed, or will be by then', async () => {
    const { id, token } = await openSurvey(later(day))
    const button = leadingTo('wave', token)
    await expect(desk.written({ ...button, sendAt: later(2 * day) })).rejects.toThrow('broadcasts-wave-over')
    await closeWave(database.client, system, id, later(1))
    await expect(desk.written(button)).rejects.toThrow('broadcasts-wave-over')
  })

  test('nothing that is in time, and says until when it goes', async () => {
    expect(await checked({ sendUntil: later(hour) })).toMatchObject({ kind: 'sending', until: later(hour) })
  })
})

describe('what waits follows', () => {
  test('the event: to its new start, and to its end where it is called off', async () => {
    const { client } = database
    const { id: eventId, token } = await seminar(later(2 * day))
    const id = await sent(leadingTo('event', token))
    const [first] = await client.outboxMessage.findMany({ where: { broadcastId: id } })
    await client.outboxMessage.update({ where: { id: first?.id ?? 0 }, data: { status: 'unknown' } })
    const moved = { startsAt: later(day), endsAt: later(day + hour) }
    expect(await changeEvent(client, system, eventId, moved, when(noon))).toMatchObject({ kind: 'changed' })
    expect(await ends(id)).toEqual([later(day).toISOString()])
    await cancelEvent(client, system, eventId, { why: 'Болезнь', ...when(later(5)) })
    expect(await ends(id)).toEqual([later(5).toISOString()])
  })

  test('the survey: extended, and closed before its day', async () => {
    const { client } = database
    const { id: waveId, token } = await openSurvey(later(2 * day))
    const id = await sent(leadingTo('wave', token))
    await extendWave(client, system, waveId, { closesAt: later(4 * day), now: noon, zone: hours.zone })
    expect(await ends(id)).toEqual([later(4 * day).toISOString()])
    await closeWave(client, system, waveId, later(7))
    expect(await ends(id)).toEqual([later(7).toISOString()])
  })

  test('nobody else: another broadcast keeps its own end', async () => {
    const { id: eventId, token } = await seminar(later(2 * day))
    await sent(leadingTo('event', token))
    const other = await sent({ sendUntil: later(hour) })
    await cancelEvent(database.client, system, eventId, { why: 'Болезнь', ...when(later(5)) })
    expect(await ends(other)).toEqual([later(hour).toISOString()])
  })
})

test('what is over is told of each recipient and in the funnel', async () => {
  const { client } = database
  const id = await sent({ sendUntil: later(hour) })
  await pauseBroadcast(client, desk.director, id, noon)
  expect(await expireDue(client, 'telegram', later(hour - 1))).toBe(0)
  expect(await expireDue(client, 'telegram', later(hour))).toBe(3)
  expect(await funnelOf(client, id)).toMatchObject({ people: 3, expired: 3, failed: 0, queued: 0 })
  expect(await recipientsOfBroadcast(client, system, id, { state: 'expired', page: 1 })).toMatchObject({ total: 3 })
  expect(await cancelBroadcast(client, desk.director, id, later(hour))).toMatchObject({ cancelled: 0 })
})

test('a planned one that the program wakes up too late for is queued as what it is: too late', async () => {
  const { client } = database
  const { token } = await seminar(later(hour))
  const id = await desk.written({ ...leadingTo('event', token), sendAt: later(30) })
  expect(await desk.send(id)).toMatchObject({ kind: 'scheduled' })
  await sendDueBroadcasts(client, later(day), hours)
  await expireDue(client, 'telegram', later(day))
  expect(await statuses(id)).toEqual(['expired', 'expired', 'expired'])
})

test('one in doubt is not sent again once it is too late, and until then with the same end', async () => {
  const { client } = database
  const { token } = await seminar(later(day))
  const id = await sent(leadingTo('event', token))
  await client.outboxMessage.updateMany({ data: { status: 'unknown', error: 'interrupted' } })
  await expect(sendAgain(client, desk.director, { broadcastId: id }, later(day))).rejects.toThrow('decided')
  expect(await sendAgain(client, desk.director, { broadcastId: id }, later(1))).toBe(3)
  expect(await ends(id)).toEqual([later(day).toISOString()])
})

test('the next of one that repeats is of use for as long', async () => {
  const { client } = database
  const weekly = { sendAt: later(30), sendUntil: later(90), repeats: 'weekly', repeatUntil: '2026-12-20' }
  const id = await desk.written(weekly)
  await desk.send(id)
  await sendDueBroadcasts(client, later(30), hours)
  const next = await client.broadcast.findFirstOrThrow({ where: { id: { not: id } } })
  expect([next.sendAt, next.sendUntil]).toEqual([later(30 + 7 * day), later(90 + 7 * day)])
})
