// A draft can be put right in everything; what was announced keeps whom it was announced to.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Actor, Grant } from '../../../core/access.ts'
import { setAims } from '../../../db/events/aims.ts'
import { cancelEvent } from '../../../db/events/cancel.ts'
import { changeEvent, createEvent, type EventChange } from '../../../db/events/plan.ts'
import type { Database } from '../../../db/open.ts'
import { testDatabase } from '../../setup/database.ts'
import { make } from '../../setup/make.ts'
import { draft, eventTools, hours, now, system, zone } from './fixture.ts'

let database: Database
let school: { id: number }
const { teacher, announced } = eventTools(() => database)

beforeAll(async () => {
  database = await testDatabase()
  school = await make.organisation(database.client)
  await teacher(school.id)
})
afterAll(() => database.close())

async function drafted(given: object = {}): Promise<number> {
  const created = await createEvent(database.client, system, { ...draft(), ...given }, now, zone)
  if (created.kind !== 'created') throw new Error(created.reason)
  return created.id
}
const change = (id: number, given: EventChange, actor: Actor = system) =>
  changeEvent(database.client, actor, id, given, { now, hours })
const event = (id: number) => database.client.centreEvent.findUniqueOrThrow({ where: { id }, include: { aims: true } })
const planning = { survey: 'young-difficulties', scale: 'А' }
const order = { survey: 'young-difficulties', scale: 'Г' }

function leader({ id: accountId, personId }: { id: number; personId: number }): Actor {
  const grant: Grant = { role: 'rmo_leader', organisationId: null, areas: [], subject: null }
  return { kind: 'staff', accountId, personId, language: 'ru', grants: [grant] }
}

test('a draft is put right in its audience, its difficulties, its topics, its place in the plan and its organisation', async () => {
  const { id: segmentId } = await database.client.segment.create({
    data: { name: 'Молодые', rules: { rule: 'young-specialist' }, createdAt: now, changedAt: now },
  })
  const id = await drafted({ aims: [planning], topics: ['planning'] })
  const about = { aims: [planning, order], topics: ['planning', 'order'], activity: '2.3а', organisationId: school.id }
  expect(await change(id, { audience: 'segment', segmentId, ...about })).toMatchObject({ kind: 'changed' })
  const { aims, ...kept } = await event(id)
  expect(kept).toMatchObject({ audience: 'segment', segmentId, topics: ['planning', 'order'], activity: '2.3а' })
  expect(kept.organisationId).toBe(school.id)
  expect(aims.map(({ scale }) => scale).sort()).toEqual(['А', 'Г'])
  const { detail } = await database.client.auditEntry.findFirstOrThrow({ orderBy: { id: 'desc' } })
  expect((detail as { fields: string[] }).fields.sort()).toEqual(
    ['activity', 'aims', 'audience', 'organisationId', 'segmentId', 'topics'].sort(),
  )
  // A built-in audience takes the segment away, and what is not said stays.
  await change(id, { audience: 'young-specialists' })
  expect(await event(id)).toMatchObject({
    audience: 'young-specialists',
    segmentId: null,
    topics: ['planning', 'order'],
  })
  expect((await event(id)).aims).toHaveLength(2)
})

test('what was announced keeps its audience; its difficulties may be others', async () => {
  const { id } = await announced()
  expect(await change(id, { audience: 'young-specialists' })).toEqual({
    kind: 'refused',
    reason: 'events-refused-announced-to',
  })
  expect(await change(id, { audience: 'all-educators', aims: [order] })).toMatchObject({ kind: 'changed', told: 0 })
  expect(await event(id)).toMatchObject({ audience: 'all-educators', aims: [order] })
})

test('of what is over the difficulties alone are said, by whose event it is', async () => {
  const { id } = await announced()
  await database.client.centreEvent.update({ where: { id }, data: { status: 'held' } })
  expect(await change(id, { aims: [order] })).toMatchObject({ reason: 'events-refused-over' })
  expect(await setAims(database.client, leader({ id: 0, personId: 0 }), id, [order], now)).toMatchObject({
    reason: 'events-refused-not-allowed',
  })
  expect(await setAims(database.client, system, id, [order, planning], now)).toEqual({ kind: 'set' })
  expect((await event(id)).aims).toHaveLength(2)
  const entries = () => database.client.auditEntry.count({ where: { action: 'changeEvent', subjectId: `${id}` } })
  const before = await entries()
  await setAims(database.client, system, id, [planning, order], now)
  expect(await entries()).toBe(before)
  const { id: off } = await announced()
  await cancelEvent(database.client, system, off, { why: 'карантин', now, hours })
  expect(await setAims(database.client, system, off, [order], now)).toMatchObject({
    reason: 'events-refused-cancelled',
  })
})

test('a leader turns a draft to nobody but the members', async () => {
  const account = await make.account(database.client, { role: 'rmo_leader' })
  const { id: rmoId } = await database.client.rmo.create({
    data: { code: '77', name: 'химия', leaderId: account.personId, activeFrom: now },
  })
  const id = await drafted({ rmoId, audience: 'rmo' })
  expect(await change(id, { audience: 'all-educators' }, leader(account))).toEqual({
    kind: 'refused',
    reason: 'events-refused-only-members',
  })
  expect(await change(id, { title: 'Химия без слёз', audience: 'rmo' }, leader(account))).toMatchObject({
    kind: 'changed',
  })
})

test.each([
  [{ activity: '9.1' }, 'events-refused-activity'],
  [{ activity: 'семинары' }, 'events-refused-activity'],
  [{ organisationId: 999_999 }, 'events-refused-organisation'],
])('%o is refused by its name, of a new event and of a draft', async (given, reason) => {
  expect(await change(await drafted(), given)).toEqual({ kind: 'refused', reason })
  expect(await createEvent(database.client, system, { ...draft(), ...given }, now, zone)).toEqual({
    kind: 'refused',
    reason,
  })
})

test.each([
  ['organisation', { organisationId: 999_999 }],
  ['organiser', { organiserId: 999_999 }],
  ['rmo', { rmoId: 999_999 }],
  ['no-audience', { audience: 'segment', segmentId: 999_999 }],
  ['no-audience', { audience: 'nobody' }],
])('what it names and is not there is refused by its field: %s', async (reason, given) => {
  const refused = { kind: 'refused', reason: `events-refused-${reason}` }
  expect(await createEvent(database.client, system, { ...draft(), ...given }, now, zone)).toEqual(refused)
  expect(await change(await drafted(), given)).toEqual(refused)
})
