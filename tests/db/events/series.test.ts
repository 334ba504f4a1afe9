// Series: events put into one, repeated as drafts, joined at once by who takes part.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../../core/access.ts'
import { registerForCycle } from '../../../db/events/cycle.ts'
import { createEvent } from '../../../db/events/plan.ts'
import { repeatEvent } from '../../../db/events/repeat.ts'
import { findSeries } from '../../../db/events/series.ts'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { draft, eventTools, hours, later, now, system, zone } from './fixture.ts'

let database: Database
let first: number
let second: number
let seriesId: number
const { teacher, announced, join, standing } = eventTools(() => database)

beforeAll(async () => {
  database = await testDatabase()
  const school = await make.organisation(database.client)
  first = await teacher(school.id)
  second = await teacher(school.id)
  const series = { title: 'Школа урока', schoolYear: 2026, searchName: 'школа урока' }
  seriesId = (await database.client.eventSeries.create({ data: series })).id
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.outboxMessage.deleteMany()
  await database.client.centreEvent.deleteMany()
})

const week = (count: number) => ({
  startsAt: new Date(draft().startsAt.getTime() + count * 7 * 86_400_000),
  endsAt: new Date(draft().endsAt.getTime() + count * 7 * 86_400_000),
})
const repeat = (id: number, times: number, actor = system) =>
  repeatEvent(database.client, actor, id, { every: 'week', times }, { now, zone })
const joinAll = (token: string, personId: number) =>
  registerForCycle(database.client, { kind: 'person', personId }, token, {
    personId,
    madeBy: 'chat',
    now: later(1),
    hours,
  })

describe('an event that is repeated', () => {
  test('becomes drafts at the same hours, of the same series, that nobody is told of', async () => {
    const { id } = await announced({ seriesId, registrationClosesAt: new Date('2026-12-03T21:00:00Z') })
    expect(await repeat(id, 2)).toEqual({ kind: 'repeated', days: ['2026-12-11', '2026-12-18'] })
    const drafts = await database.client.centreEvent.findMany({ where: { status: 'draft' }, orderBy: { id: 'asc' } })
    expect(drafts).toMatchObject([
      { seriesId, ...week(1), registrationClosesAt: new Date('2026-12-10T21:00:00Z'), audience: 'all-educators' },
      { seriesId, ...week(2) },
    ])
    expect(await database.client.outboxMessage.count({ where: { NOT: { eventId: id } } })).toBe(0)
  })

  test('is refused as a whole where a day is too far, or the number is none', async () => {
    const { id } = await announced({ ...week(100) })
    expect(await repeat(id, 40)).toMatchObject({ reason: 'events-refused-too-far' })
    expect(await repeat(id, 41)).toMatchObject({ reason: 'events-refused-times' })
    expect(await repeat(id, Number.NaN)).toMatchObject({ reason: 'events-refused-times' })
    expect(await database.client.centreEvent.count()).toBe(1)
  })
})

describe('a cycle', () => {
  test('is joined at once: a place at each coming meeting, or a place in its line', async () => {
    const one = await announced({ seriesId })
    const full = await announced({ seriesId, capacity: 1, ...week(1) })
    await join(full.token, second)
    const other = await announced({ ...week(2) })
    expect(await joinAll(one.token, first)).toEqual({ kind: 'joined', registered: 1, waiting: 1 })
    expect(await standing(one.id, first)).toBe('registered')
    expect(await standing(full.id, first)).toBe('waiting')
    expect(await standing(other.id, first)).toBeNull()
    expect(await joinAll(one.token, first)).toMatchObject({ reason: 'events-refused-no-cycle' })
  })

  test('is nobody else’s to join', async () => {
    const one = await announced({ seriesId })
    await announced({ seriesId, ...week(1) })
    const applicant = { personId: first, madeBy: 'chat' as const, now: later(1), hours }
    await registerForCycle(database.client, { kind: 'person', personId: second }, one.token, applicant)
    expect(await standing(one.id, first)).toBeNull()
  })
})

test('a series tells what is planned, held and visited of it', async () => {
  const { id, token } = await announced({ seriesId })
  await announced({ seriesId, ...week(1) })
  await join(token, first)
  await database.client.eventRegistration.updateMany({ where: { eventId: id }, data: { attendedAt: now } })
  await database.client.centreEvent.update({ where: { id }, data: { status: 'held' } })
  const series = await findSeries(database.client, system, seriesId, now)
  expect(series).toMatchObject({ visitors: 1, events: [{ status: 'held', attended: 1 }, { status: 'announced' }] })
})

test('whoever keeps no such series puts nothing into it', async () => {
  const { id: leaderId } = await make.person(database.client)
  const grants = [{ role: 'rmo_leader' as const, areas: [], organisationId: null, subject: null }]
  const leader: Actor = { kind: 'staff', accountId: 1, personId: leaderId, language: 'ru', grants }
  const data = { code: 'Ф', name: 'Физика', leaderId, searchName: 'физика', activeFrom: new Date('2026-09-01') }
  const own = await database.client.rmo.create({ data })
  const given = { ...draft({ seriesId, rmoId: own.id, audience: 'rmo' }) }
  expect(await createEvent(database.client, leader, given, now, zone)).toMatchObject({
    reason: 'events-refused-series',
  })
})
