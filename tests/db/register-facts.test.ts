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
  registerFacts(database.client, shipped(code), {
    waveId: 0,
    personId,
    language: 'ru',
    at,
    today: '2026-12-05',
    zone: 'Europe/Moscow',
  })

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

test('how often one came to the meetings of one’s association, once any of them was marked', async () => {
  const db = database.client
  const rmo = await db.rmo.create({ data: { code: '07', name: 'Химия', activeFrom: since } })
  const [often, never] = [await make.person(db), await make.person(db)]
  const members = [often, never].map(({ id }) => ({ personId: id, rmoId: rmo.id, activeFrom: since }))
  await db.rmoMember.createMany({ data: members })
  const meeting = (on: string, more: object = {}) => event(on, { kind: 'rmo_meeting', rmoId: rmo.id, ...more })
  await meeting('2026-10-01')
  expect(await facts('rmo', often.id)).toEqual({ rmo: '07' })
  const came = async (on: string, more: object = {}) => {
    const { id: eventId } = await meeting(on, more)
    const row = { token: `${eventId}`.padStart(32, 'e'), eventId, personId: often.id, status: 'registered' as const }
    await db.eventRegistration.create({ data: { ...row, madeBy: 'staff', madeAt: since, attendedAt: new Date(on) } })
  }
  for (const on of ['2026-10-02', '2026-11-03']) await came(on)
  // Of another year, after the wave had opened, and called off.
  await came('2026-05-03', { schoolYear: 2025 })
  await came('2026-12-20')
  await came('2026-11-05', { status: 'cancelled' })
  expect(await facts('rmo', often.id)).toEqual({ rmo: '07', rmoMeetings: 2 })
  expect(await facts('rmo', never.id)).toEqual({ rmo: '07', rmoMeetings: 0 })
  for (const on of ['2026-10-03', '2026-10-04', '2026-10-05']) await came(on)
  expect(await facts('rmo', often.id)).toEqual({ rmo: '07', rmoMeetings: 4 })
})

test('what the journals count of a tutor’s half-year; where they are empty it is asked', async () => {
  const db = database.client
  const { id: accountId, personId } = await make.account(db)
  const [poor, rich] = [await make.organisation(db), await make.organisation(db, { type: 'kindergarten' })]
  const [one, other] = [await make.person(db), await make.person(db)]
  const ask = (asker: number, organisationId: number, answeredAt: string, isLowResults = false) => {
    const question = { personId: asker, organisationId, area: 2, topic: 'План', status: 'answered' as const }
    const answer = { answeredById: accountId, answeredAt: new Date(answeredAt) }
    return db.question.create({ data: { ...question, ...answer, isLowResults, createdAt: since, dueAt: at } })
  }
  await ask(one.id, poor.id, '2026-09-10T09:00:00Z', true)
  await ask(one.id, poor.id, '2026-11-10T09:00:00Z', true)
  await ask(other.id, rich.id, '2026-07-01T09:00:00Z')
  // Of the half-year before, by an hour of the night in Moscow.
  await ask(other.id, rich.id, '2026-06-30T20:59:00Z')
  await event('2026-10-10', { kind: 'consult_session', organiserId: personId })
  expect(await facts('tutor-report', personId)).toMatchObject({
    consultations: 3,
    participants: 2,
    lowResultsParticipants: 1,
    servedOrganisations: [String(poor.id)],
    pointSessions: 1,
  })
  expect(await facts('tutor-report', personId)).not.toHaveProperty('groupConsultations')
  expect(await facts('tutor-report', one.id)).toEqual({ period: '01.07.2026–31.12.2026' })
})

function event(on: string, more: object) {
  const startsAt = new Date(`${on}T09:00:00Z`)
  const endsAt = new Date(`${on}T10:30:00Z`)
  const named = { token: `${on}${Math.random()}`, title: 'Встреча', kind: 'seminar' as const, area: 2 }
  const kept = { status: 'held' as const, audience: 'all-educators', checkInSecret: 'x', createdAt: since }
  return database.client.centreEvent.create({
    data: { ...named, startsAt, endsAt, schoolYear: 2026, ...kept, ...more },
  })
}
