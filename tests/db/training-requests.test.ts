// Making training requests, and two hands on one.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../core/access.ts'
import { makeTrainingRequest, type NewTrainingRequest } from '../../db/new-training-request.ts'
import type { Database } from '../../db/open.ts'
import { declineTrainingRequest, planTrainingRequest } from '../../db/training-requests.ts'
import { testDatabase } from '../setup/database.ts'
import { make, today } from '../setup/make.ts'

const system: Actor = { kind: 'system' }
let database: Database
let school: { id: number }
let side: { id: number }
let person: { id: number }

beforeAll(async () => {
  database = await testDatabase()
  const db = database.client
  school = await make.organisation(db)
  side = await make.organisation(db)
  person = await make.person(db)
  await make.assignment(db, { personId: person.id, organisationId: school.id })
  const { id: positionId } = await make.position(db)
  const second = { personId: person.id, organisationId: side.id, positionId, isMainJob: false }
  await db.assignment.create({ data: { ...second, activeFrom: new Date('2026-09-01') } })
  await db.organisationFlag.create({
    data: { organisationId: side.id, kind: 'low_results', schoolYear: 2026, activeFrom: new Date('2026-09-01') },
  })
  const provider = await db.provider.create({ data: { name: 'ИРО', type: 'regional_institute' } })
  await db.program.create({
    data: { title: 'ФГОС', providerId: provider.id, hours: 36, kind: 'professional_development', form: 'blended' },
  })
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.trainingRequest.deleteMany()
  await database.client.courseRecord.deleteMany()
})

const asked = (given: Partial<NewTrainingRequest> = {}): NewTrainingRequest => ({
  personId: person.id,
  year: 2027,
  area: 'digital',
  topic: null,
  reason: 'interest',
  kind: 'professional_development',
  form: 'blended',
  months: [3, 4],
  funding: 'budget',
  ...given,
})
const ask = async (given: Partial<NewTrainingRequest> = {}, actor: Actor = system) => {
  const { id } = await makeTrainingRequest(database.client, actor, asked(given), today)
  return database.client.trainingRequest.findUniqueOrThrow({ where: { id } })
}
const course = async (documentDate: string) => {
  const { id: programId } = await database.client.program.findFirstOrThrow()
  await database.client.courseRecord.create({
    data: { personId: person.id, programId, hours: 36, documentDate: new Date(documentDate) },
  })
}

describe('a new request', () => {
  test('is a draft of the main job, with what the registers know of its urgency', async () => {
    await course('2024-06-01')
    await course('2021-01-01')
    expect(await ask()).toMatchObject({
      status: 'draft',
      organisationId: school.id,
      lastCourse: 'ФГОС (2024)',
      score: 0,
      band: 'reserve',
    })
  })

  test('without any course is more pressing, with a critical area most of all', async () => {
    expect(await ask()).toMatchObject({ lastCourse: null, score: 3, band: 'planned' })
    expect(await ask({ isCritical: true })).toMatchObject({ score: 6, band: 'first' })
  })

  test('of a second job counts what is true there: a new post and low results', async () => {
    await course('2025-06-01')
    expect(await ask({ organisationId: side.id })).toMatchObject({ organisationId: side.id, score: 3 })
  })

  test('may be made by the person, for nobody else', async () => {
    const self: Actor = { kind: 'person', personId: person.id }
    expect(await ask({}, self)).toMatchObject({ personId: person.id })
    const stranger: Actor = { kind: 'person', personId: person.id + 1 }
    await expect(ask({}, stranger)).rejects.toThrow(/panel-refused-right/)
    expect(await database.client.trainingRequest.count()).toBe(1)
  })

  test.each<[string, Partial<NewTrainingRequest>, RegExp]>([
    ['of last year', { year: 2025 }, /request-year/],
    ['of no year', { year: Number.NaN }, /request-year/],
    ['for a thirteenth month', { months: [13] }, /refused-field/],
    ['with a topic of 201 signs', { topic: 'я'.repeat(201) }, /request-topic/],
    ['where the person does not work', { organisationId: 999 }, /request-job/],
  ])('%s is refused', async (_sentence, given, reason) => {
    await expect(ask(given)).rejects.toThrow(reason)
    expect(await database.client.trainingRequest.count()).toBe(0)
  })
})

test('of two who decide at once one is told that it was decided', async () => {
  const { id } = await ask()
  await database.client.trainingRequest.update({ where: { id }, data: { status: 'confirmed' } })
  const decisions = await Promise.allSettled([
    planTrainingRequest(database.client, system, { id, now: today }),
    declineTrainingRequest(database.client, system, { id, reason: 'нет', now: today }),
    planTrainingRequest(database.client, system, { id, now: today }),
  ])
  const taken = await database.client.auditEntry.count({
    where: { subjectId: String(id), action: { not: 'makeTrainingRequest' } },
  })
  expect(decisions.filter(({ status }) => status === 'fulfilled')).toHaveLength(taken)
  const refused = decisions.flatMap((one) => (one.status === 'rejected' ? [String(one.reason)] : []))
  expect(refused.length).toBeGreaterThan(0)
  for (const reason of refused) expect(reason).toMatch(/panel-refused-request-status/)
})
