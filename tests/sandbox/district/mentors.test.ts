// Mentors are experienced, mentees are young specialists, and a few of these have nobody.

import { describe, expect, it } from 'vitest'
import { fullYears } from '../../../core/people/local-date.ts'
import { isYoungSpecialist } from '../../../core/people/young.ts'
import { demo, personOf, TODAY } from './demo.ts'

const mainJob = new Map(demo.assignments.filter(({ isMainJob }) => isMainJob).map((one) => [one.personKey, one]))

describe('a mentorship', () => {
  it('ties a young specialist to somebody else, experienced and graded', () => {
    for (const { mentorKey, menteeKey } of demo.mentorships) {
      expect(mentorKey).not.toBe(menteeKey)
      expect(isYoungSpecialist(personOf(menteeKey), TODAY)).toBe(true)
      const mentor = personOf(mentorKey)
      expect(fullYears(mentor.experienceFrom ?? TODAY, TODAY)).toBeGreaterThanOrEqual(8)
      expect(mentor.categories).toEqual(expect.arrayContaining([expect.stringMatching(/^(first|highest)$/)]))
      expect(mentor.status).toBe('working')
    }
  })

  it('is normally within one organisation, and of one to three mentees', () => {
    const outside = demo.mentorships.filter(
      ({ mentorKey, organisationKey }) => mainJob.get(mentorKey)?.organisationKey !== organisationKey,
    )
    expect(outside.length).toBeGreaterThan(0)
    expect(outside.length).toBeLessThan(demo.mentorships.length / 10)
    const loads = new Map<string, number>()
    for (const { mentorKey } of demo.mentorships) loads.set(mentorKey, (loads.get(mentorKey) ?? 0) + 1)
    expect([...new Set(loads.values())].sort((a, b) => a - b)).toEqual([1, 2, 3])
  })

  it('is once with the deputy head of the mentee’s own school', () => {
    const byDeputy = demo.mentorships.filter(
      ({ mentorKey, organisationKey }) =>
        mainJob.get(mentorKey)?.positionCode === 'deputy_head' &&
        mainJob.get(mentorKey)?.organisationKey === organisationKey,
    )
    expect(byDeputy).toHaveLength(1)
  })

  it('begins on a working day after the mentee came', () => {
    for (const { menteeKey, activeFrom } of demo.mentorships) {
      expect(activeFrom > (mainJob.get(menteeKey)?.activeFrom ?? '9')).toBe(true)
      expect([0, 6]).not.toContain(new Date(activeFrom).getUTCDay())
    }
  })
})

it('of 120 young specialists eight have no mentor', () => {
  const specialists = demo.persons.filter((person) => isYoungSpecialist(person, TODAY))
  const mentored = new Set(demo.mentorships.map(({ menteeKey }) => menteeKey))
  expect(specialists).toHaveLength(120)
  expect(specialists.filter(({ key }) => !mentored.has(key))).toHaveLength(8)
  expect(mentored.size).toBe(demo.mentorships.length)
})

it('long leave is never of the young', () => {
  const away = demo.persons.filter(({ status }) => status === 'long_leave')
  expect(away).toHaveLength(18)
  expect(away.filter(({ experienceFrom }) => fullYears(experienceFrom ?? TODAY, TODAY) < 10)).toEqual([])
})
