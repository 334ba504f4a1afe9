// A mentor is assigned, replaced, no longer one: what is refused, what is only said, who is told.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Actor, Role } from '../../core/access.ts'
import { assignMentor, endMentorship, type NewPair, replaceMentor, thoughtsOnPair } from '../../db/mentoring/assign.ts'
import type { Database, PrismaClient } from '../../db/open.ts'
import { makeContact } from '../bot/channel/make.ts'
import { testDatabase } from '../setup/database.ts'
import { make, today as now } from '../setup/make.ts'

let database: Database
let db: PrismaClient
let school: { id: number }
let specialist: Actor
let mentor: { id: number }
let mentee: { id: number }
beforeAll(async () => {
  database = await testDatabase()
  db = database.client
  school = await make.organisation(db)
  specialist = await staff('specialist', [3])
})
afterAll(() => database.close())
beforeEach(async () => {
  await db.outboxMessage.deleteMany()
  mentor = await worker()
  mentee = await worker()
})

async function staff(role: Role, areas: number[] = [], organisationId: number | null = null): Promise<Actor> {
  const { id, personId } = await make.account(db, { role, areas })
  const grants = [{ role, organisationId, areas, subject: null }]
  return { kind: 'staff', accountId: id, personId, language: 'ru', grants }
}

async function worker() {
  const { personId } = await makeContact(database)
  await db.assignment.deleteMany({ where: { personId } })
  await make.assignment(db, { personId, organisationId: school.id })
  return { id: personId }
}

const pair = (given: Partial<NewPair> = {}): NewPair => ({
  mentorId: mentor.id,
  menteeId: mentee.id,
  from: '2026-11-23',
  orderDocument: '№ 12 от 23.11.2026',
  goals: '',
  ...given,
})
const assign = (given: Partial<NewPair> = {}, actor = specialist) => assignMentor(db, actor, pair(given), now)

test('a pair has its order and organisation, the journal knows of it, both are told, neither is named', async () => {
  const { id, messages } = await assign({ goals: 'Уроки' })
  expect(await db.mentorship.findUnique({ where: { id } })).toMatchObject({
    organisationId: school.id,
    orderDocument: '№ 12 от 23.11.2026',
    goals: 'Уроки',
    activeTo: null,
  })
  expect(messages).toBe(2)
  const told = await db.outboxMessage.findMany({ orderBy: { key: 'asc' } })
  expect(told.map(({ personId, params }) => [personId, params])).toEqual([
    [mentee.id, { to: 'mentee', day: '2026-11-23' }],
    [mentor.id, { to: 'mentor', day: '2026-11-23' }],
  ])
  expect(await db.auditEntry.count({ where: { action: 'assignMentor', subjectId: String(id) } })).toBe(1)
})

test('refused: oneself, no order, who works nowhere, the same pair twice – and nothing is kept', async () => {
  await expect(assign({ mentorId: mentee.id })).rejects.toThrow('mentoring-refused-self')
  await expect(assign({ orderDocument: '  ' })).rejects.toThrow('mentoring-refused-order')
  const idle = await make.person(db)
  await expect(assign({ mentorId: idle.id })).rejects.toThrow('mentoring-refused-mentor-works')
  await expect(assign({ menteeId: idle.id })).rejects.toThrow('mentoring-refused-mentee-works')
  expect(await db.mentorship.count({ where: { menteeId: mentee.id } })).toBe(0)
  expect(await db.outboxMessage.count()).toBe(0)
  await assign()
  await expect(assign()).rejects.toThrow('mentoring-refused-already')
})

test('two staff who press at once make one pair', async () => {
  const both = await Promise.allSettled([assign(), assign()])
  expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await db.mentorship.count({ where: { menteeId: mentee.id } })).toBe(1)
})

test('another area’s specialist and a head assign nobody', async () => {
  await expect(assign({}, await staff('specialist', [1]))).rejects.toThrow('panel-refused-right')
  await expect(assign({}, await staff('organisation_head', [], school.id))).rejects.toThrow('panel-refused-right')
  expect(await db.mentorship.count({ where: { menteeId: mentee.id } })).toBe(0)
})

test('a mentor who has plenty and a mentee who has one are worth a thought', async () => {
  const thoughts = () => thoughtsOnPair(db, specialist, { mentorId: mentor.id, menteeId: mentee.id }, now)
  expect(await thoughts()).toEqual([])
  for (let i = 0; i < 3; i++) await assign({ menteeId: (await worker()).id })
  await assign({ mentorId: (await worker()).id })
  expect(await thoughts()).toEqual([
    { kind: 'overloaded', mentees: 3 },
    { kind: 'another-mentor', mentors: 1 },
  ])
})

test('a pair ends once, not before it began; what was not yet said of its beginning is not said', async () => {
  const { id } = await assign()
  const end = (lastDay: string) => endMentorship(db, specialist, { id, lastDay, now })
  await expect(end('2026-11-22')).rejects.toThrow('mentoring-refused-end')
  await end('2026-11-23')
  expect((await db.mentorship.findUnique({ where: { id } }))?.activeTo).toEqual(new Date('2026-11-24'))
  await expect(end('2026-11-24')).rejects.toThrow('mentoring-refused-ended')
  const queued = await db.outboxMessage.findMany({ where: { status: 'queued' } })
  expect(queued.map(({ kind }) => kind)).toEqual(['mentorship-ended', 'mentorship-ended'])
})

test('another mentor takes over on a day: the pair of before ends the day before', async () => {
  const { id } = await assign({ from: '2026-11-01' })
  const other = await worker()
  const { menteeId: _, ...given } = pair({ mentorId: other.id })
  await expect(replaceMentor(db, specialist, { ...given, id, from: '2026-11-01' }, now)).rejects.toThrow('-begins')
  await replaceMentor(db, specialist, { ...given, id }, now)
  const pairs = await db.mentorship.findMany({ where: { menteeId: mentee.id }, orderBy: { id: 'asc' } })
  expect(pairs.map(({ mentorId, activeTo }) => [mentorId, activeTo])).toEqual([
    [mentor.id, new Date('2026-11-23')],
    [other.id, null],
  ])
})
