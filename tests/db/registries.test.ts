// What questionnaires know and choose from, out of the registers.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factsOf } from '../../db/facts.ts'
import type { Database } from '../../db/open.ts'
import { registriesFor, registryNames } from '../../db/registries.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'

let database: Database
let waveId: number
let personId: number
let school: { id: number }
const opensAt = new Date('2026-05-05T06:00:00Z')
const since = new Date('2020-09-01')

/** Only what the lists look at: where a `pick` stands, and which list it names. */
const asking = (...registries: string[]) =>
  ({ sections: registries.map((registry) => ({ items: [{ type: 'pick', registry }] })) }) as never

beforeAll(async () => {
  database = await testDatabase()
  const db = database.client
  const kindergarten = await make.organisation(db, { shortName: 'Сад № 2', type: 'kindergarten' })
  await make.organisation(db, { shortName: 'СОШ № 10' })
  school = await make.organisation(db, { shortName: 'СОШ № 2' })
  await make.organisation(db, { shortName: 'СОШ № 3', activeTo: new Date('2026-01-01') })
  personId = (await make.person(db)).id
  await make.assignment(db, { personId, organisationId: school.id })
  await make.assignment(db, { personId, organisationId: kindergarten.id, activeTo: new Date('2025-01-01') })
  await make.position(db, 'centre_specialist')
  await db.rmo.create({ data: { code: '04', name: 'математика', activeFrom: since } })
  await db.rmo.create({ data: { code: '05', name: 'бывшее', activeFrom: since, activeTo: since } })
  const survey = await db.survey.create({ data: { code: 'x', title: 'x' } })
  const version = { surveyId: survey.id, number: 1, definition: {}, contentHash: 'x', source: 'file' as const }
  const { id: versionId } = await db.surveyVersion.create({ data: { ...version, publishedAt: since } })
  const wave = { token: 'x', versionId, title: 'x', audience: 'x', opensAt, closesAt: new Date('2026-05-22T21:00:00Z') }
  waveId = (await db.wave.create({ data: wave })).id
  const respondent = { waveId, personId, organisationId: school.id, organisationType: 'school' as const }
  await db.respondent.create({ data: { ...respondent, isYoungSpecialist: false } })
  const provider = await db.provider.create({ data: { name: 'ИРО', type: 'regional_institute' } })
  const program = { providerId: provider.id, hours: 36, kind: 'professional_development', form: 'blended' } as const
  for (const [title, documentDate] of [
    ['Давняя', '2022-03-01'],
    ['Последняя', '2026-04-01'],
    ['Позже открытия', '2026-05-10'],
    ['Без документа', null],
  ] as const) {
    const { id: programId } = await db.program.create({ data: { ...program, title } })
    const date = documentDate === null ? null : new Date(documentDate)
    await db.courseRecord.create({ data: { personId, programId, hours: 36, documentDate: date } })
  }
})
afterAll(() => database.close())

const facts = (...registries: string[]) =>
  factsOf(database.client, { waveId, personId, language: 'ru', definition: asking(...registries) })

describe('facts', () => {
  test('name the last documented course before the wave opened, with its year', async () => {
    expect(await facts()).toMatchObject({ lastCourse: 'Последняя (2026)' })
  })

  test('hold no list that is not asked for', async () => {
    expect(await facts()).not.toHaveProperty('registries')
    expect(Object.keys((await facts('rmo')).registries ?? {})).toEqual(['rmo'])
  })
})

describe('lists', () => {
  const load = (name: string, language: 'ru' | 'en' = 'ru') =>
    registriesFor(database.client, asking(name), { personId, language, at: opensAt }).then((all) => all?.[name])

  test('of schools: those at work, «№ 2» before «№ 10»', async () => {
    expect((await load('schools'))?.map(({ label }) => label)).toEqual(['СОШ № 2', 'СОШ № 10'])
  })

  test('of organisations: where the respondent works now', async () => {
    expect(await load('organisations')).toEqual([{ value: String(school.id), label: 'СОШ № 2' }])
  })

  test('of associations: those that meet, by their code', async () => {
    expect(await load('rmo')).toEqual([{ value: '04', label: 'математика' }])
  })

  test('of positions: those of organisations, in both languages', async () => {
    expect(await load('positions')).toEqual([{ value: 'teacher', label: 'учитель' }])
    expect(await load('positions', 'en')).toEqual([{ value: 'teacher', label: 'teacher' }])
  })

  test('of subjects: the catalogue', async () => {
    expect(await load('subjects')).toContainEqual({ value: 'maths', label: 'математика' })
  })

  test('that nobody knows are empty, not an error', async () => {
    expect(await load('planets')).toEqual([])
  })

  test('have values that fit a button: ASCII, 40 bytes at most', async () => {
    const all = await registriesFor(database.client, asking(...registryNames), {
      personId,
      language: 'ru',
      at: opensAt,
    })
    const values = Object.values(all ?? {}).flatMap((list) => list.map(({ value }) => value))
    expect(values.length).toBeGreaterThan(20)
    expect(values.filter((value) => !/^[\x21-\x7e]{1,40}$/.test(value))).toEqual([])
  })

  test('that are equal are one in memory, however many runs remember them', async () => {
    expect(await load('subjects')).toBe(await load('subjects'))
    expect(await load('schools')).toBe(await load('schools'))
  })
})
