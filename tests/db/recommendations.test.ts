// Recommendations that staff make of findings: who may, who is told, who reads them, and who never does.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor, Role } from '../../core/access.ts'
import { needsAttention } from '../../db/attention/index.ts'
import type { Database, PrismaClient } from '../../db/open.ts'
import { askToFollowUp } from '../../db/recommendations/follow-up.ts'
import { recommendationsOf } from '../../db/recommendations/list.ts'
import { makeRecommendation, type NewRecommendation } from '../../db/recommendations/make.ts'
import { askedAbout, decideAdvice, sayApplied } from '../../db/recommendations/own.ts'
import { assignRecommendation, stepRecommendation } from '../../db/recommendations/steps.ts'
import { finishTask, mentorTasks } from '../../db/recommendations/tasks.ts'
import { whereOf } from '../../db/scopes.ts'
import { makeContact } from '../bot/channel/make.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'
import { ask, makeOrganisation, makeWave } from './results-fixture.ts'
import { hours } from './wave-fixture.ts'

const now = new Date('2026-11-24T09:00:00Z')
const when = { now, zone: 'Europe/Moscow' }
let database: Database
let db: PrismaClient
let school: number
let wave: number
let person: number
let head: Actor
let specialist: Actor & { kind: 'staff' }

async function staff(role: Role, more: { areas?: number[]; organisationId?: number } = {}) {
  const { id, personId } = await make.account(db, { role, ...more })
  const grant = { role, organisationId: more.organisationId ?? null, areas: more.areas ?? [], subject: null }
  return { kind: 'staff' as const, accountId: id, personId, language: 'ru' as const, grants: [grant] }
}

/** An educator of the school who has answered. */
async function answered(): Promise<number> {
  const { personId } = await makeContact(database)
  await make.assignment(db, { personId, organisationId: school })
  await ask(db, wave, { id: personId, organisationId: school, type: 'school' }, { scores: { А: { value: 80 } } })
  return personId
}

beforeAll(async () => {
  database = await testDatabase()
  db = database.client
  school = await makeOrganisation(db, 'school', 'СОШ № 1')
  wave = await makeWave(db)
  person = await answered()
  const chief = await makeContact(database)
  await db.organisation.update({ where: { id: school }, data: { headId: chief.personId } })
  head = await staff('organisation_head', { organisationId: school })
  specialist = await staff('specialist', { areas: [3] })
})
afterAll(() => database.close())
beforeEach(async () => {
  await db.recommendation.deleteMany()
  await db.outboxMessage.deleteMany()
  await db.mentorship.deleteMany()
})

const given = (more: Partial<NewRecommendation> = {}): NewRecommendation => ({
  form: 'person',
  waveId: wave,
  trigger: 'А',
  personId: person,
  text: 'Посетить мастер-класс',
  lastDay: '2026-12-20',
  ...more,
})
const recommend = (more: Partial<NewRecommendation> = {}, actor: Actor = specialist) =>
  makeRecommendation(db, actor, given(more), when)
const messages = () => db.outboxMessage.findMany({ orderBy: { id: 'asc' } })

describe('a recommendation', () => {
  test('to a person is told to that person alone, and the specialist who made it answers for it', async () => {
    const { id } = await recommend()
    expect(await messages()).toMatchObject([{ personId: person, kind: 'recommendation', status: 'queued' }])
    expect(await db.recommendation.findUnique({ where: { id } })).toMatchObject({
      addressee: 'respondent',
      takenById: specialist.accountId,
      dueAt: new Date('2026-12-20T21:00:00Z'),
      status: 'given',
    })
  })

  test('to an organisation rests on five answers or on none, and is told to the head', async () => {
    const toSchool = { form: 'organisation' as const, organisationId: school, personId: undefined }
    await expect(recommend(toSchool)).rejects.toThrow(/refused-few/)
    for (let i = 0; i < 4; i++) await answered()
    const { id } = await recommend(toSchool)
    const [message] = await messages()
    const { headId } = await db.organisation.findUniqueOrThrow({ where: { id: school } })
    expect(message?.personId).toBe(headId)
    expect(await recommendationsOf(db, head, { organisationId: school }, now)).toMatchObject([{ id }])
  })

  test('of no wave of one’s own area is nobody’s to make', async () => {
    await expect(recommend({}, await staff('specialist', { areas: [5] }))).rejects.toThrow(/right/)
    await expect(recommend({}, head)).rejects.toThrow(/right/)
    await expect(recommend({}, await staff('observer'))).rejects.toThrow(/right/)
    expect(await db.recommendation.count()).toBe(0)
  })

  test.each([
    ['nothing to say', { text: '  ' }, /refused-text/],
    ['a day that is past', { lastDay: '2026-11-23' }, /refused-past/],
    ['somebody who has not answered', { personId: 999_999 }, /refused-person/],
    ['a wave that is not there', { waveId: 999_999 }, /no-such-wave/],
    ['a finding of another wave', { findingId: 999_999 }, /missing/],
  ] as const)('with %s is refused, and nothing is half done', async (_, more, reason) => {
    await expect(recommend(more)).rejects.toThrow(reason)
    expect([await db.recommendation.count(), await db.outboxMessage.count()]).toEqual([0, 0])
  })

  test('a topic of a course names nobody, whoever it came from', async () => {
    const { id } = await recommend({ form: 'course' })
    expect(await db.recommendation.findUnique({ where: { id } })).toMatchObject({
      addressee: 'staff',
      kind: 'course',
      personId: null,
      responseId: null,
    })
  })

  test('the database itself lets none be of a person and of an organisation', async () => {
    const data = { trigger: 'А', addressee: 'organisation' as const, kind: 'plan', text: { ru: '…' }, createdAt: now }
    await expect(
      db.recommendation.create({ data: { ...data, personId: person, organisationId: school } }),
    ).rejects.toThrow(/recommendation_addressed_to_one/)
  })
})

describe('who reads what', () => {
  const readBy = async (actor: Actor) =>
    (await db.recommendation.findMany({ where: whereOf(actor, 'read', 'recommendation', now) })).map(
      ({ addressee }) => addressee,
    )

  test('a head reads what the organisation is asked, never what a person or a mentor is', async () => {
    await recommend()
    await recommend({ form: 'mentor' })
    expect(await readBy(head)).toEqual([])
    await recommend({ form: 'organisation', organisationId: school })
    expect(await readBy(head)).toEqual(['organisation'])
    const other = await staff('organisation_head', { organisationId: await makeOrganisation(db, 'school', 'СОШ № 2') })
    expect(await readBy(other)).toEqual([])
  })

  test('an observer reads none, a specialist of another area none', async () => {
    await recommend()
    expect(await readBy(await staff('observer'))).toEqual([])
    expect(await readBy(await staff('specialist', { areas: [5] }))).toEqual([])
    expect(await readBy(specialist)).toEqual(['respondent'])
  })

  test('a mentor reads what is asked of mentors of their own mentee, unless they lead where the mentee works', async () => {
    await recommend()
    await recommend({ form: 'mentor' })
    const mentor = await staff('mentor')
    expect(await readBy(mentor)).toEqual([])
    const activeFrom = new Date('2026-09-01')
    await db.mentorship.create({
      data: { mentorId: mentor.personId, menteeId: person, organisationId: school, activeFrom },
    })
    expect(await readBy(mentor)).toEqual(['mentor'])
    expect(await mentorTasks(db, mentor.personId, now)).toHaveLength(1)
    await make.assignment(db, { personId: mentor.personId, organisationId: school, code: 'deputy_head' })
    expect(await readBy(mentor)).toEqual([])
    expect(await mentorTasks(db, mentor.personId, now)).toEqual([])
  })
})

describe('what becomes of it', () => {
  test('a head accepts what the organisation is asked, and nobody else’s', async () => {
    const own = await recommend({ form: 'organisation', organisationId: school })
    const persons = await recommend()
    await stepRecommendation(db, head, 'accept', { id: own.id, now })
    expect(await db.recommendation.findUnique({ where: { id: own.id } })).toMatchObject({ status: 'accepted' })
    await expect(stepRecommendation(db, head, 'accept', { id: persons.id, now })).rejects.toThrow(/missing/)
  })

  test('declined needs a reason, and what was not said yet is not said any more', async () => {
    const { id } = await recommend()
    await expect(stepRecommendation(db, specialist, 'decline', { id, now, reason: ' ' })).rejects.toThrow(/reason/)
    await stepRecommendation(db, specialist, 'decline', { id, now, reason: 'Уже прошла' })
    expect(await messages()).toMatchObject([{ status: 'cancelled' }])
    await expect(stepRecommendation(db, specialist, 'finish', { id, now })).rejects.toThrow(/status/)
  })

  test('a late one and one without a mark are on the page of whoever answers for it', async () => {
    const desk = { db, actor: specialist, now: new Date('2027-02-01T09:00:00Z'), hours }
    const names = async () => (await needsAttention(desk)).map(({ name, count }) => `${name} ${count}`)
    const { id } = await recommend()
    expect(await names()).toContain('recommendations-late 1')
    await stepRecommendation(db, specialist, 'finish', { id, now })
    expect(await names()).toContain('recommendations-effect 1')
    const other = await staff('specialist', { areas: [3] })
    await assignRecommendation(db, specialist, { id, now, responsibleId: other.accountId, dueAt: null })
    expect((await names()).filter((name) => name.startsWith('recommendations'))).toEqual([])
  })

  test('a task is marked done by its mentor alone, once', async () => {
    const { id } = await recommend({ form: 'mentor' })
    const mentor = await makeContact(database)
    expect(await finishTask(db, { mentorId: mentor.personId, id, now })).toBe(false)
    const activeFrom = new Date('2026-09-01')
    await db.mentorship.create({
      data: { mentorId: mentor.personId, menteeId: person, organisationId: school, activeFrom },
    })
    expect(await finishTask(db, { mentorId: mentor.personId, id, now })).toBe(true)
    expect(await finishTask(db, { mentorId: mentor.personId, id, now })).toBe(false)
  })
})

describe('«Удалось применить?»', () => {
  const inDays = (days: number) => new Date(now.getTime() + days * 24 * 3_600_000)
  const askAt = (at: Date) => askToFollowUp(db, at, 'Europe/Moscow')

  test('is asked once a month later, of three at most, and the answer stays with the recommendation', async () => {
    for (let i = 0; i < 5; i++) await recommend()
    expect(await askAt(inDays(29))).toBe(0)
    expect(await askAt(inDays(31))).toBe(1)
    expect(await askAt(inDays(31))).toBe(0)
    expect(await askAt(inDays(40))).toBe(0)
    const asked = (await messages()).filter(({ kind }) => kind === 'follow-up')
    expect(asked).toMatchObject([{ personId: person, params: { count: 3 } }])
    const [one, two] = await askedAbout(db, person)
    await sayApplied(db, { personId: person, id: one?.id ?? 0, applied: 'yes', now: inDays(31) })
    await sayApplied(db, { personId: person, id: two?.id ?? 0, applied: 'no', now: inDays(31) })
    const rows = await db.recommendation.findMany({ where: { applied: { not: null } }, orderBy: { id: 'asc' } })
    expect(rows.map(({ applied, status }) => [applied, status])).toEqual([
      ['yes', 'done'],
      ['no', 'given'],
    ])
    expect(await askedAbout(db, person)).toHaveLength(1)
  })

  test('of what the person did not want nobody asks, and of another’s nobody answers', async () => {
    const { id } = await recommend()
    const other = await answered()
    expect(await decideAdvice(db, { personId: other, id, step: 'decline', now })).toBe(false)
    expect(await sayApplied(db, { personId: other, id, applied: 'yes', now })).toBe(false)
    expect(await decideAdvice(db, { personId: person, id, step: 'decline', now })).toBe(true)
    expect(await askAt(inDays(31))).toBe(0)
  })
})
