// Reports of vacancies and what they make of the vacancies known before.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Actor } from '../../core/access.ts'
import type { Database } from '../../db/open.ts'
import { closeVacancy, type ReportedVacancy, submitVacancyReport } from '../../db/vacancies.ts'
import { reportNoVacancies, vacancyCoverage } from '../../db/vacancy-coverage.ts'
import { testDatabase } from '../setup/database.ts'
import { make } from '../setup/make.ts'

const system: Actor = { kind: 'system' }
const may = new Date('2026-05-12T09:00:00Z')
const november = new Date('2026-11-24T09:00:00Z')
let database: Database
let school: { id: number }
let teacher: { id: number }

beforeAll(async () => {
  database = await testDatabase()
  school = await make.organisation(database.client, { shortName: 'Первая' })
  await make.organisation(database.client, { shortName: 'Вторая' })
  await make.organisation(database.client, { shortName: 'Центр', type: 'centre' })
  await make.organisation(database.client, { shortName: 'Закрытая', activeTo: new Date('2026-01-01') })
  teacher = await make.position(database.client)
})
afterAll(() => database.close())
beforeEach(async () => {
  await database.client.vacancy.deleteMany()
  await database.client.vacancyReport.deleteMany()
})

const vacancy = (subject: string, given: Partial<ReportedVacancy> = {}): ReportedVacancy => ({
  positionId: teacher.id,
  subject,
  since: '2026-03-01',
  fte: 1,
  hours: 18,
  reason: 'retirement',
  coverage: 'combined',
  housing: false,
  suitsYoung: true,
  plannedFillOn: null,
  ...given,
})
const report = (vacancies: ReportedVacancy[], now: Date) =>
  submitVacancyReport(database.client, system, { organisationId: school.id, vacancies }, now)
const rows = () => database.client.vacancy.findMany({ orderBy: { id: 'asc' } })

describe('a report', () => {
  test('names what is open, and says how much that is', async () => {
    const { id } = await report([vacancy('физика'), vacancy('химия', { fte: 0.5 })], may)
    const saved = await database.client.vacancyReport.findUniqueOrThrow({ where: { id } })
    expect(saved).toMatchObject({ period: new Date('2026-05-01'), noVacancies: false, vacancyCount: 2, fteTotal: 1.5 })
  })

  test('closes what it no longer names and deletes nothing', async () => {
    await report([vacancy('физика'), vacancy('химия')], may)
    const second = await report([vacancy('химия', { fte: 0.5 })], november)
    expect(second).toMatchObject({ kept: 1, opened: 0, closed: 1 })
    expect(await rows()).toMatchObject([
      { subject: 'физика', closedOn: new Date('2026-11-24'), closedById: second.id },
      { subject: 'химия', closedOn: null, fte: 0.5, seenById: second.id },
    ])
  })

  test('sent again replaces itself: what it closed by mistake is open again', async () => {
    await report([vacancy('физика')], may)
    await report([], november)
    const corrected = await report([vacancy('физика')], november)
    expect(corrected).toMatchObject({ kept: 1, opened: 0, closed: 0 })
    expect(await rows()).toMatchObject([{ subject: 'физика', closedOn: null, closedById: null }])
    expect(await database.client.vacancyReport.count()).toBe(2)
  })

  test('does not reopen what an earlier report closed', async () => {
    await report([vacancy('физика')], may)
    await report([], new Date('2026-08-12T09:00:00Z'))
    const later = await report([vacancy('физика')], new Date('2027-05-12T09:00:00Z'))
    expect(later).toMatchObject({ kept: 0, opened: 1 })
    expect((await rows()).map(({ closedOn }) => closedOn?.toISOString().slice(0, 10))).toEqual([
      '2026-08-12',
      undefined,
    ])
  })

  test.each([{ since: '2026-05-13' }, { fte: 0 }, { fte: -1 }, { fte: Number.NaN }])(
    'with %o is refused whole',
    async (wrong) => {
      await expect(report([vacancy('физика'), vacancy('химия', wrong)], may)).rejects.toThrow(/panel-refused-vacancy/)
      expect([await rows(), await database.client.vacancyReport.count()]).toEqual([[], 0])
    },
  )

  test('of a position that does not exist leaves nothing behind', async () => {
    await expect(report([vacancy('физика', { positionId: 999_999 })], may)).rejects.toThrow()
    expect(await database.client.vacancyReport.count()).toBe(0)
  })

  test('of somebody without the right leaves nothing behind', async () => {
    const actor: Actor = { kind: 'person', personId: 1 }
    const given = { organisationId: school.id, vacancies: [] }
    await expect(submitVacancyReport(database.client, actor, given, may)).rejects.toThrow(/panel-refused-right/)
    expect(await database.client.vacancyReport.count()).toBe(0)
  })
})

test('«вакансий нет» is a report: one of two is missing, then none', async () => {
  const coverage = () => vacancyCoverage(database.client, system, november)
  expect(await coverage()).toMatchObject({ reported: 0, asked: 2 })
  await report([], november)
  expect(await coverage()).toMatchObject({ reported: 1, asked: 2, missing: [{ shortName: 'Вторая' }] })
  const [missing] = (await coverage()).missing
  await reportNoVacancies(database.client, system, { organisationId: missing?.id ?? 0, now: november })
  expect(await coverage()).toEqual({ reported: 2, asked: 2, missing: [] })
})

test('whoever heads two organisations says which', async () => {
  const grants = [school.id, 2].map((organisationId) => ({
    role: 'organisation_head' as const,
    organisationId,
    areas: [],
    subject: null,
  }))
  const actor: Actor = { kind: 'staff', accountId: 1, personId: 1, language: 'ru', grants }
  await expect(reportNoVacancies(database.client, actor, { organisationId: null, now: november })).rejects.toThrow(
    /which-organisation/,
  )
})

test('a vacancy is closed once', async () => {
  await report([vacancy('физика')], may)
  const [row] = await rows()
  const close = () => closeVacancy(database.client, system, { id: row?.id ?? 0, now: november })
  await close()
  await expect(close()).rejects.toThrow(/panel-refused-vacancy-closed/)
})
