// Whom a wave may ask: named rules over the register. db/audience.ts says the same in SQL.
import type { LocalDate } from './people/local-date.ts'
import { isYoung, isYoungSpecialist, YOUNG_LIMITS, type YoungLimits } from './people/young.ts'

export type AudienceName = 'young-educators' | 'young-specialists' | 'all-educators' | 'organisation-heads'

/** Limits in full years, inclusive; null is no limit. */
export type Audience = {
  name: AudienceName
  maxAge: number | null
  maxExperience: number | null
  /** Asked as the head of their organisation, whatever they teach. */
  isHeads?: boolean
}

/**
 * Everybody of them works, in a pedagogical position of a school, a kindergarten or a supplementary organisation, or
 * at the head of one.
 */
export function audiencesOf(limits: YoungLimits = YOUNG_LIMITS): readonly Audience[] {
  return [
    { name: 'young-educators', maxAge: limits.age, maxExperience: null },
    { name: 'young-specialists', maxAge: limits.age, maxExperience: limits.experience },
    { name: 'all-educators', maxAge: null, maxExperience: null },
    { name: 'organisation-heads', maxAge: null, maxExperience: null, isHeads: true },
  ]
}

export function findAudience(name: string, limits?: YoungLimits): Audience | null {
  return audiencesOf(limits).find((audience) => audience.name === name) ?? null
}

export type Candidate = {
  birthDate: LocalDate | null
  experienceFrom: LocalDate | null
  isWorking: boolean
  /** In a pedagogical position of an organisation that the centre serves, on that day. */
  isEducator: boolean
  /** Whom such an organisation names as its head. */
  isHead: boolean
}

export function isInAudience({ maxAge, maxExperience, isHeads }: Audience, person: Candidate, on: LocalDate): boolean {
  if (!person.isWorking || !(isHeads ? person.isHead : person.isEducator)) return false
  if (maxAge === null) return true
  return maxExperience === null
    ? isYoung(person.birthDate, on, maxAge)
    : isYoungSpecialist(person, on, { age: maxAge, experience: maxExperience })
}
