// The demo district keeps to the facts of the order, on whatever day it is made.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadPositions } from '../../../content/catalogues/positions.ts'
import { isYoung, isYoungSpecialist } from '../../../core/people/young.ts'
import { makeDistrict } from '../../../sandbox/district/district.ts'
import type { District, OrganisationType, PersonRecord } from '../../../sandbox/district/types.ts'
import { demo, TODAY } from './demo.ts'

const pedagogical = new Set(loadPositions().flatMap(({ code, pedagogical }) => (pedagogical ? [code] : [])))

/** Distinct persons with a pedagogical main job, by the type of its organisation. */
function base(district: District, type: OrganisationType): PersonRecord[] {
  const ofType = new Set(district.organisations.flatMap((one) => (one.type === type ? [one.key] : [])))
  const keys = district.assignments
    .filter((one) => one.isMainJob && pedagogical.has(one.positionCode) && ofType.has(one.organisationKey))
    .map(({ personKey }) => personKey)
  const chosen = new Set(keys)
  return district.persons.filter(({ key }) => chosen.has(key))
}

function facts(district: District, today: string, type: OrganisationType) {
  const persons = base(district, type)
  const organisations = district.organisations.filter((one) => one.type === type)
  const isGraded = ({ categories }: PersonRecord) => categories.includes('first') || categories.includes('highest')
  return {
    organisations: organisations.length,
    children: organisations.reduce((sum, { childrenCount }) => sum + childrenCount, 0),
    educators: persons.length,
    young: persons.filter(({ birthDate }) => isYoung(birthDate, today)).length,
    specialists: persons.filter((person) => isYoungSpecialist(person, today)).length,
    higher: persons.filter(({ education }) => education === 'higher').length,
    graded: persons.filter(isGraded).length,
  }
}

function expectFacts(district: District, today: string) {
  expect(facts(district, today, 'school')).toEqual({
    organisations: 36,
    children: 14_483,
    educators: 967,
    young: 261,
    specialists: 68,
    higher: 870,
    graded: 551,
  })
  expect(facts(district, today, 'kindergarten')).toEqual({
    organisations: 38,
    children: 5_575,
    educators: 536,
    young: 161,
    specialists: 40,
    higher: 348,
    graded: 300,
  })
  expect(facts(district, today, 'supplementary')).toMatchObject({
    organisations: 7,
    educators: 128,
    young: 45,
    specialists: 12,
    higher: 113,
    graded: 73,
  })
  expect(facts(district, today, 'centre').educators + facts(district, today, 'department').educators).toBe(0)
}

describe('the demo district', () => {
  it('has 81 organisations, 1,631 educators and 467 young ones, with the shares of the order', () => {
    expectFacts(demo, TODAY)
  })

  it('keeps these facts on any day of two years, leap days and wave days included', () => {
    const anyDay = fc
      .date({ min: new Date('2026-09-01'), max: new Date('2028-09-01'), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10))
    const oddDay = fc.constantFrom('2028-02-29', '2027-09-01', '2027-05-05', '2026-10-06', '2027-01-01')
    fc.assert(
      fc.property(fc.oneof(anyDay, oddDay), (today) => {
        const district = makeDistrict({ today })
        expectFacts(district, today)
        expect(district.waves.at(-1)?.respondents).toHaveLength(467)
        const dates = district.assignments.map(({ activeFrom }) => activeFrom)
        expect([...dates, ...district.mentorships.map(({ activeFrom }) => activeFrom)].every((d) => d <= today)).toBe(
          true,
        )
      }),
      { numRuns: 12 },
    )
  })

  it('has organisations of four educators and of seventy', () => {
    const sizes = demo.organisations
      .filter(({ type }) => type === 'school')
      .map(({ key }) => {
        const jobs = demo.assignments.filter((one) => one.organisationKey === key && one.isMainJob)
        return jobs.filter(({ positionCode }) => pedagogical.has(positionCode)).length
      })
    expect([Math.min(...sizes), Math.max(...sizes)]).toEqual([4, 70])
  })
})
