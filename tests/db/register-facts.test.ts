// What a questionnaire is told out of the registers; what they do not know for sure, it asks.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Database } from '../../db/open.ts'
import { registerFacts } from '../../db/register-facts.ts'
import { shipped } from '../content/walk.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'

let database: Database
const at = new Date('2026-12-05T06:00:00Z')
const since = new Date('2020-09-01')
const over = new Date('2025-09-01')

beforeAll(async () => {
  database = await testDatabase()
})
afterAll(() => database.close())

const facts = (code: string, personId: number) =>
  registerFacts(database.client, shipped(code), { personId, language: 'ru', at, today: '2026-12-05' })

test('the association of who is in one; of who is in two it is asked', async () => {
  const db = database.client
  const [maths, physics] = await Promise.all(
    ['04', '05'].map((code) => db.rmo.create({ data: { code, name: code, activeFrom: since } })),
  )
  const [one, two, former] = [await make.person(db), await make.person(db), await make.person(db)]
  const rows = [
    { personId: one.id, rmoId: maths?.id ?? 0 },
    { personId: one.id, rmoId: physics?.id ?? 0, activeTo: over },
    { personId: two.id, rmoId: maths?.id ?? 0 },
    { personId: two.id, rmoId: physics?.id ?? 0 },
    { personId: former.id, rmoId: maths?.id ?? 0, activeTo: over },
  ]
  await db.rmoMember.createMany({ data: rows.map((row) => ({ ...row, activeFrom: since })) })
  expect(await facts('rmo', one.id)).toEqual({ rmo: '04' })
  expect(await facts('rmo', two.id)).toEqual({})
  expect(await facts('rmo', former.id)).toEqual({})
})

test('the subject and the half-year of a tutor', async () => {
  const db = database.client
  const person = await make.person(db)
  const community = await db.tutorCommunity.create({ data: { subject: 'physics', activeFrom: since } })
  await db.tutor.create({ data: { personId: person.id, communityId: community.id, activeFrom: since } })
  expect(await facts('tutor-report', person.id)).toEqual({ tutorSubject: 'физика', period: '01.07.2026–31.12.2026' })
})

test('the two lowest areas of the latest diagnosis before the wave opened', async () => {
  const db = database.client
  const person = await make.person(db)
  const { id: organisationId } = await make.organisation(db)
  const survey = await db.survey.create({ data: { code: 'deficits', title: 'x' } })
  const version = { surveyId: survey.id, number: 1, definition: {}, contentHash: 'x', source: 'file' as const }
  const { id: versionId } = await db.surveyVersion.create({ data: { ...version, publishedAt: since } })
  const diagnosis = async (on: string, scores: Record<string, number | null>) => {
    const period = { opensAt: since, closesAt: at }
    const wave = await db.wave.create({ data: { token: on, versionId, title: on, audience: 'x', ...period } })
    const where = { waveId: wave.id, personId: person.id, organisationId, organisationType: 'school' as const }
    const kept = Object.entries(scores).map(([scale, value]) => ({ scale, value, answered: 4 }))
    const response = { ...where, channel: 'telegram' as const, submittedAt: new Date(on) }
    await db.response.create({ data: { ...response, scores: { create: kept } } })
  }
  expect(await facts('training-request', person.id)).toEqual({})
  await diagnosis('2025-11-01', { ПР: 10, МТ: 20, ПП: 90, КМ: 90, ЦФ: 90, НР: 90 })
  await diagnosis('2026-11-01', { ПР: 75, МТ: 58, ПП: 33, КМ: null, ЦФ: 59, НР: 60 })
  await diagnosis('2026-12-20', { ПР: 0, МТ: 90, ПП: 90, КМ: 90, ЦФ: 90, НР: 90 })
  expect(await facts('training-request', person.id)).toEqual({ lowAreas: [2, 3] })
})
