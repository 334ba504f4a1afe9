// The registers of the demo hold the constants of the domain, and name only what is there.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPositions } from '../../../content/catalogues/positions.ts'
import { loadSubjects } from '../../../content/catalogues/subjects.ts'
import { yearsBefore } from '../../../core/people/local-date.ts'
import { readDemoData } from '../../../sandbox/district/data.ts'
import { makeDistrict } from '../../../sandbox/district/district.ts'
import { demo, personsByKey, TODAY } from './demo.ts'

const { registers } = demo
const { training } = readDemoData()
const organisations = new Map(demo.organisations.map((one) => [one.key, one]))
const pedagogical = new Set(loadPositions().flatMap(({ code, pedagogical }) => (pedagogical ? [code] : [])))
const main = new Map(demo.assignments.filter(({ isMainJob }) => isMainJob).map((one) => [one.personKey, one]))
const base = [...main.values()].filter(({ positionCode }) => pedagogical.has(positionCode))

function countBy<T>(list: T[], key: (one: T) => string): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const one of list) counts[key(one)] = (counts[key(one)] ?? 0) + 1
  return counts
}

describe('networks', () => {
  it('are 23 associations of the order with a leader each, and further groups that no indicator counts', () => {
    const counted = registers.rmos.filter(({ inIndicator }) => inIndicator)
    expect(counted.map(({ code }) => code)).toEqual(
      Array.from({ length: 23 }, (_, i) => String(i + 1).padStart(2, '0')),
    )
    expect(counted.every(({ leaderKey }) => leaderKey !== null && personsByKey.has(leaderKey))).toBe(true)
    expect(registers.rmos.length).toBeGreaterThan(23)
  })

  it('have members in every association, the leader among them', () => {
    for (const { code, leaderKey } of registers.rmos) {
      const keys = registers.members.filter(({ rmoCode }) => rmoCode === code).map(({ personKey }) => personKey)
      expect(keys.length).toBeGreaterThan(5)
      if (leaderKey) expect(keys).toContain(leaderKey)
    }
  })

  it('take in psychologists of schools and kindergartens, and class teachers only where a class is led', () => {
    const of = (code: string) =>
      registers.members.filter(({ rmoCode }) => rmoCode === code).map((one) => main.get(one.personKey))
    const types = new Set(of('15').map((job) => organisations.get(job?.organisationKey ?? '')?.type))
    expect(types).toEqual(new Set(['school', 'kindergarten']))
    expect(of('17').every((job) => job?.isClassTeacher)).toBe(true)
  })

  it('are 12 tutor communities, each with a tutor', () => {
    expect(new Set(registers.tutors.map(({ subject }) => subject)).size).toBe(12)
    expect(registers.tutors.every(({ personKey }) => personsByKey.has(personKey))).toBe(true)
  })
})

describe('the school year', () => {
  it('has a ШНОР list of six schools, another than last year’s, and eight internship sites', () => {
    const listed = (year: number) =>
      registers.flags
        .filter(({ kind, schoolYear }) => kind === 'low_results' && schoolYear === year)
        .map(({ organisationKey }) => organisationKey)
    expect(listed(2026)).toHaveLength(6)
    expect(listed(2026).every((key) => organisations.get(key)?.type === 'school')).toBe(true)
    expect(listed(2025).filter((key) => listed(2026).includes(key))).toHaveLength(4)
    expect(listed(2025)).toHaveLength(5)
    const sites = registers.flags.filter(({ kind }) => kind === 'internship_site')
    expect(sites).toHaveLength(8)
    expect(sites.filter(({ organisationKey }) => listed(2026).includes(organisationKey))).toEqual([])
  })
})

describe('training', () => {
  it('has a dozen providers and some forty programmes, all of them used', () => {
    expect(training.providers).toHaveLength(12)
    expect(training.programs).toHaveLength(42)
    const used = new Set(registers.courses.map(({ program }) => program))
    expect(used.size).toBe(42)
  })

  it('a third of the base has a documented course of sixteen hours in the calendar year', () => {
    const keys = new Set(base.map(({ personKey }) => personKey))
    const counted = registers.courses.filter(
      ({ hours, documentDate, personKey }) =>
        keys.has(personKey) && hours >= 16 && (documentDate ?? '') >= '2026-01-01' && (documentDate ?? '9') <= TODAY,
    )
    const people = new Set(counted.map(({ personKey }) => personKey)).size
    expect(base).toHaveLength(1631)
    expect(people).toBeGreaterThanOrEqual(490)
    expect(people / 1631).toBeLessThan(0.36)
  })

  it('the last courses of the others lie up to five years back, and some have none', () => {
    const last = new Map<string, string>()
    for (const { personKey, documentDate } of registers.courses) {
      if ((documentDate ?? '') > (last.get(personKey) ?? '')) last.set(personKey, documentDate ?? '')
    }
    const years = countBy(base, ({ personKey }) => last.get(personKey)?.slice(0, 4) ?? 'none')
    expect(Object.keys(years).sort()).toEqual(['2021', '2022', '2023', '2024', '2025', '2026', 'none'])
    for (const count of Object.values(years)) expect(count).toBeGreaterThan(20)
  })

  it('nobody took a course before beginning to work, or tomorrow', () => {
    const wrong = registers.courses.filter(
      ({ personKey, documentDate, startedOn, finishedOn }) =>
        (documentDate ?? '') > TODAY ||
        (finishedOn ?? '') > (documentDate ?? '') ||
        startedOn > (finishedOn ?? '') ||
        (documentDate ?? '') < (personsByKey.get(personKey)?.experienceFrom ?? ''),
    )
    expect(wrong).toEqual([])
  })

  it('has requests in every status, this year’s and next year’s', () => {
    expect(countBy(registers.requests, ({ year, status }) => `${year} ${status}`)).toEqual({
      '2026 completed': 22,
      '2026 referred': 9,
      '2026 planned': 5,
      '2026 declined': 5,
      '2027 draft': 18,
      '2027 confirmed': 16,
      '2027 planned': 8,
      '2027 declined': 3,
    })
  })

  it('tells of each request what its status demands', () => {
    for (const { status, priority, orderDocument, courseKey, declineReason, personKey } of registers.requests) {
      expect(priority !== null).toBe(!['draft', 'declined'].includes(status))
      expect(orderDocument !== null).toBe(['referred', 'completed'].includes(status))
      expect(declineReason !== null).toBe(status === 'declined')
      const course = registers.courses.find(({ key }) => key === courseKey)
      expect(course?.personKey).toBe(status === 'completed' ? personKey : undefined)
    }
  })

  it('leaves the head who can be signed in as something to confirm', () => {
    const head = demo.accounts.find(({ role }) => role === 'organisation_head')?.scope.organisationKey
    const own = registers.requests.filter(({ organisationKey }) => organisationKey === head)
    expect(own.filter(({ status }) => status === 'draft').length).toBeGreaterThanOrEqual(2)
  })
})

describe('vacancies', () => {
  it('are reported by 80 of 81 for the present period, and by all for the one before', () => {
    expect(countBy(registers.vacancyReports, ({ period }) => period)).toEqual({ '2026-05-01': 81, '2026-08-01': 80 })
    const reported = new Set(
      registers.vacancyReports
        .filter(({ period }) => period === '2026-08-01')
        .map(({ organisationKey }) => organisationKey),
    )
    const missing = demo.organisations.filter(
      ({ type, key }) => type !== 'centre' && type !== 'department' && !reported.has(key),
    )
    const head = demo.accounts.find(({ role }) => role === 'organisation_head')?.scope.organisationKey
    expect(missing.map(({ key }) => key)).toEqual([head])
  })

  it('are 52 open, and eleven filled since May', () => {
    expect(registers.vacancies.filter(({ closedOn }) => closedOn === null)).toHaveLength(52)
    expect(registers.vacancies.filter(({ closedOn }) => closedOn !== null)).toHaveLength(11)
  })

  it('agree with their reports', () => {
    for (const { key, noVacancies } of registers.vacancyReports) {
      const named = registers.vacancies.filter(({ openedByKey, seenByKey }) => [openedByKey, seenByKey].includes(key))
      expect(noVacancies).toBe(named.length === 0)
    }
    const wrong = registers.vacancies.filter(({ since, openedByKey }) => since > (openedByKey.split('/')[1] ?? ''))
    expect(wrong).toEqual([])
  })
})

it('every subject that a teacher teaches is one to choose from', () => {
  const known = new Set(loadSubjects().map(({ ru }) => ru))
  const taught = demo.assignments
    .filter(({ positionCode }) => positionCode === 'teacher')
    .flatMap(({ subjects }) => subjects)
  expect([...new Set(taught)].filter((subject) => !known.has(subject))).toEqual([])
})

it('holds on any day: nothing is dated tomorrow', () => {
  const anyDay = fc
    .date({ min: new Date('2026-09-01'), max: new Date('2028-09-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10))
  const oddDay = fc.constantFrom('2027-01-01', '2027-05-01', '2027-08-01', '2027-09-01', '2028-02-29')
  fc.assert(
    fc.property(fc.oneof(anyDay, oddDay), (today) => {
      const { registers: made } = makeDistrict({ today })
      const dates = [
        ...made.courses.flatMap(({ documentDate, verifiedOn }) => [documentDate, verifiedOn]),
        ...made.requests.flatMap(({ createdAt, decidedAt }) => [createdAt.slice(0, 10), decidedAt?.slice(0, 10)]),
        ...made.vacancyReports.map(({ submittedAt }) => submittedAt.slice(0, 10)),
        ...made.vacancies.flatMap(({ since, closedOn }) => [since, closedOn]),
        ...[...made.members, ...made.tutors, ...made.flags].map(({ activeFrom }) => activeFrom),
      ]
      expect(dates.filter((date) => (date ?? '') > today)).toEqual([])
      expect(made.courses.filter(({ documentDate }) => (documentDate ?? '9') < yearsBefore(today, 10))).toEqual([])
      expect(made.vacancies.filter(({ closedOn }) => closedOn === null)).toHaveLength(52)
    }),
    { numRuns: 12 },
  )
})
