// Who may run which event, and whose names they read: domain.md §5.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor, Grant, Role } from '../../../core/access.ts'
import { announceEvent } from '../../../db/events/announce.ts'
import { markAttendance } from '../../../db/events/attendance.ts'
import { cancelEvent, holdEndedEvents } from '../../../db/events/cancel.ts'
import { enrol } from '../../../db/events/enrol.ts'
import { changeEvent, createEvent } from '../../../db/events/plan.ts'
import { findEvent, rosterOf } from '../../../db/events/roster.ts'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { draft, eventTools, hours, now, system, zone } from './fixture.ts'

let database: Database
let school: { id: number }
let other: { id: number }
let leader: number
let rmoId: number
const { teacher, announced, join, standing } = eventTools(() => database)

beforeAll(async () => {
  database = await testDatabase()
  const { client } = database
  school = await make.organisation(client)
  other = await make.organisation(client)
  leader = (await make.person(client)).id
  rmoId = (await client.rmo.create({ data: { code: '10', name: 'физика', leaderId: leader, activeFrom: now } })).id
})
afterAll(() => database.close())

/** Somebody of the staff; the account is nobody's here, so nothing is written in its name. */
function staff(role: Role, given: Partial<Grant> & { personId?: number } = {}): Actor {
  const { personId = 0, ...grant } = given
  const grants = [{ role, organisationId: null, areas: [], subject: null, ...grant }]
  return { kind: 'staff', accountId: 0, personId, language: 'ru', grants }
}
const may = async (actor: Actor, given: object) => {
  const { id } = await announced(given)
  const refused = await changeEvent(database.client, actor, id, { startsAt: now }, { now, hours })
  // Past the right, the beginning that has passed is what is wrong.
  return refused.kind === 'refused' && refused.reason === 'events-refused-past'
}

test('a specialist runs the events of the own area, a leader those of the own association, a tutor the own ones', async () => {
  await teacher(school.id)
  expect(await may(staff('director'), {})).toBe(true)
  expect(await may(staff('deputy'), {})).toBe(true)
  expect(await may(staff('specialist', { areas: [3] }), { area: 3 })).toBe(true)
  expect(await may(staff('specialist', { areas: [2] }), { area: 3 })).toBe(false)
  await teacherOf(rmoId)
  expect(await may(staff('rmo_leader', { personId: leader }), { rmoId, audience: 'rmo' })).toBe(true)
  expect(await may(staff('rmo_leader', { personId: leader }), {})).toBe(false)
  expect(await may(staff('tutor', { personId: leader }), { organiserId: leader })).toBe(true)
  expect(await may(staff('tutor', { personId: leader }), {})).toBe(false)
  for (const role of ['mentor', 'organisation_head', 'educator', 'observer', 'administrator'] as const) {
    expect(await may(staff(role, { organisationId: school.id, personId: leader }), { organisationId: school.id })).toBe(
      false,
    )
  }
})

test('a leader announces to the members of the association, and to nobody else', async () => {
  const actor = staff('rmo_leader', { personId: leader })
  const wide = await createEvent(database.client, actor, draft({ rmoId }), now, zone)
  expect(wide).toEqual({ kind: 'refused', reason: 'events-refused-only-members' })
  const member = await teacherOf(rmoId)
  await teacher(school.id)
  const { id, token, people } = await announced({ rmoId, audience: 'rmo' })
  expect(people).toBe(await database.client.rmoMember.count({ where: { rmoId } }))
  expect(await join(token, member)).toMatchObject({ kind: 'registered' })
  expect(await standing(id, member)).toBe('registered')
})

test('a head reads the people of the own organisation alone, and only events that concern it', async () => {
  const [mine, theirs] = [await teacher(school.id), await teacher(other.id)]
  const { id, token } = await announced()
  const { id: foreign } = await announced()
  await join(token, mine)
  await join(token, theirs)
  const head = staff('organisation_head', { organisationId: school.id })
  expect((await rosterOf(database.client, head, id, now)).map(({ personId }) => personId)).toEqual([mine])
  expect(await findEvent(database.client, head, id, now)).not.toBeNull()
  expect(await findEvent(database.client, head, foreign, now)).toBeNull()
  expect(await rosterOf(database.client, staff('observer'), id, now)).toEqual([])
  expect((await rosterOf(database.client, staff('director'), id, now)).length).toBe(2)
})

test('nobody announces twice, or to nobody', async () => {
  const { id } = await announced()
  expect(await announceEvent(database.client, system, id, { now, hours })).toMatchObject({
    reason: 'events-refused-not-draft',
  })
  const empty = await createEvent(database.client, system, draft({ audience: 'organisation-heads' }), now, zone)
  if (empty.kind !== 'created') throw new Error(empty.reason)
  expect(await announceEvent(database.client, system, empty.id, { now, hours })).toMatchObject({
    reason: 'events-refused-nobody',
  })
  expect(await cancelEvent(database.client, system, empty.id, { why: ' ', now, hours })).toMatchObject({
    reason: 'events-refused-why',
  })
})

test('attendance is marked from the beginning on, by whose event it is, and who came without a place is let in', async () => {
  const [one, two] = [await teacher(school.id), await teacher(school.id)]
  const { id, token } = await announced({ capacity: 1 })
  await join(token, one)
  await join(token, two)
  const ids = (await database.client.eventRegistration.findMany({ where: { eventId: id } })).map((row) => row.id)
  const mark = (at: Date, attended = true, actor: Actor = system) =>
    markAttendance(database.client, actor, id, { registrationIds: ids, attended, now: at })
  const start = new Date('2026-12-04T12:00:00Z')
  expect(await mark(now)).toMatchObject({ reason: 'events-refused-not-begun' })
  expect(await mark(start, true, staff('specialist', { areas: [2] }))).toMatchObject({
    reason: 'events-refused-not-allowed',
  })
  expect(await mark(start)).toEqual({ kind: 'marked', count: 2 })
  expect(await mark(start)).toEqual({ kind: 'marked', count: 0 })
  expect(await standing(id, two)).toBe('registered')
  expect(await mark(start, false)).toEqual({ kind: 'marked', count: 2 })
})

test('staff put whom they choose on the list, in a part of their own, as long as there are places', async () => {
  const [one, two] = [await teacher(school.id), await teacher(school.id)]
  const { id, token } = await announced({ capacity: 1 })
  await join(token, one)
  const add = (personId: number, role: 'participant' | 'speaker') =>
    enrol(database.client, system, id, { personId, role, now, hours })
  expect(await add(two, 'participant')).toMatchObject({ reason: 'events-refused-full' })
  expect(await add(two, 'speaker')).toEqual({ kind: 'enrolled' })
  expect(await add(two, 'speaker')).toMatchObject({ reason: 'events-refused-on-list' })
  expect(await add(999_999, 'speaker')).toMatchObject({ reason: 'events-refused-no-person' })
})

test('what has ended counts as held, what was called off or is a draft does not', async () => {
  const { id } = await announced()
  const { id: off } = await announced()
  await cancelEvent(database.client, system, off, { why: 'карантин', now, hours })
  const states = async () =>
    (await database.client.centreEvent.findMany({ where: { id: { in: [id, off] } }, orderBy: { id: 'asc' } })).map(
      ({ status }) => status,
    )
  await holdEndedEvents(database.client, new Date('2026-12-04T13:29:59Z'))
  expect(await states()).toEqual(['announced', 'cancelled'])
  await holdEndedEvents(database.client, new Date('2026-12-04T13:30:00Z'))
  expect(await states()).toEqual(['held', 'cancelled'])
})

async function teacherOf(association: number): Promise<number> {
  const personId = await teacher(school.id)
  await database.client.rmoMember.create({ data: { rmoId: association, personId, activeFrom: new Date('2026-09-01') } })
  return personId
}
