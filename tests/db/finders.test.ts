// What associations and tutors' reports find beyond the wave as a whole.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { questionnaireFile } from '../../content/index.ts'
import { loadQuestionnaire } from '../../content/load.ts'
import { findInClosedWaves } from '../../db/findings/index.ts'
import type { Database, PrismaClient } from '../../db/open.ts'
import { wordsOf } from '../../locales/index.ts'
import { testDatabase } from '../setup/database.ts'
import { ask, type Given, makeOrganisation, makePerson, makeWave } from './results-fixture.ts'

const definitionOf = (code: string) => loadQuestionnaire(questionnaireFile(code), wordsOf('ru')).definition
const now = new Date('2026-11-24T09:00:00Z')
const since = new Date('2020-09-01')
let database: Database
let db: PrismaClient
beforeAll(async () => {
  database = await testDatabase()
  db = database.client
})
afterAll(() => database.close())

async function answer(waveId: number, answers: Record<string, Given>): Promise<number> {
  const id = await makePerson(db)
  const organisationId = await makeOrganisation(db, 'school', `Школа ${id}`)
  await ask(db, waveId, { id, organisationId, type: 'school' }, { answers })
  return id
}

async function findings(waveId: number) {
  await findInClosedWaves(db, now)
  const found = await db.finding.findMany({ where: { waveId }, orderBy: { id: 'asc' } })
  return found.map(({ trigger, addressee, rmoId, organisationId, n }) => ({
    trigger,
    addressee,
    rmoId,
    organisationId,
    n,
  }))
}

test('an association of five that found its meetings useless is named; one of four is not, nor is one content', async () => {
  const rmo = (code: string) => db.rmo.create({ data: { code, name: `РМО ${code}`, activeFrom: since } })
  const [useless, few, content] = [await rmo('01'), await rmo('02'), await rmo('03')]
  const wave = await makeWave(db, definitionOf('rmo'))
  const usefulness = { '01': [5, 2], '02': [4, 1], '03': [12, 5] } as const
  for (const [code, [people, mark]] of Object.entries(usefulness)) {
    for (let i = 0; i < people; i++) await answer(wave, { '1': { text: code }, '4': { number: mark } })
  }
  // (5·2 + 4·1 + 12·5) ÷ 21 = 3.52: the whole is content, only the first association is not.
  expect(await findings(wave)).toEqual([
    { trigger: '4<3.5', addressee: 'rmo', rmoId: useless.id, organisationId: null, n: 5 },
  ])
  expect([few.id, content.id]).toHaveLength(2)
})

test('of the year’s list the school that no tutor named, and the community in which nobody was consulted', async () => {
  const wave = await makeWave(db, definitionOf('tutor-report'))
  const [helped, left, lastYears] = [
    await makeOrganisation(db, 'school', 'Помогли'),
    await makeOrganisation(db, 'school', 'Не помогли'),
    await makeOrganisation(db, 'school', 'Прошлогодняя'),
  ]
  const flag = (organisationId: number, schoolYear: number) =>
    db.organisationFlag.create({ data: { organisationId, kind: 'low_results', schoolYear, activeFrom: since } })
  await flag(helped, 2026)
  await flag(left, 2026)
  await flag(lastYears, 2025)
  const busy = await answer(wave, { '2': { number: 3 }, '2.1': { number: 0 }, '4': { text: String(helped) } })
  const idle = await answer(wave, { '2': { number: 0 }, '2.1': { number: 0 } })
  for (const [subject, personId] of [
    ['физика', busy],
    ['химия', idle],
  ] as const) {
    const { id: communityId } = await db.tutorCommunity.create({ data: { subject, activeFrom: since } })
    await db.tutor.create({ data: { communityId, personId, activeFrom: since } })
  }
  expect(await findings(wave)).toEqual([
    { trigger: '4:—', addressee: 'staff', rmoId: null, organisationId: left, n: 2 },
    { trigger: '2=0', addressee: 'staff', rmoId: null, organisationId: null, n: 1 },
  ])
  const { text } = await db.finding.findFirstOrThrow({ where: { waveId: wave, trigger: '2=0' } })
  expect((text as { ru: string }).ru).toContain('химия')
})

test('without a single report nothing is known, and no school is blamed', async () => {
  const wave = await makeWave(db, definitionOf('tutor-report'))
  expect(await findings(wave)).toEqual([])
})
