// Who counts as young, and who as a young specialist.

import { fullYears, type LocalDate } from './local-date.ts'

/** Full years, both inclusive: 35 holds until the day before the 36th birthday. */
export type YoungLimits = { age: number; experience: number }

/** The order says «до 35 лет», the federal notion of youth includes 35; a centre may set its own. */
export const YOUNG_LIMITS: YoungLimits = { age: 35, experience: 3 }

/** An unknown birth date is not a young one. */
export function isYoung(birthDate: LocalDate | null, on: LocalDate, ageLimit = YOUNG_LIMITS.age): boolean {
  return isWithin(birthDate, on, ageLimit)
}

/** Young, and with at most three full years of pedagogical experience; before its first day nobody is a specialist. */
export function isYoungSpecialist(
  person: { birthDate: LocalDate | null; experienceFrom: LocalDate | null },
  on: LocalDate,
  limits: YoungLimits = YOUNG_LIMITS,
): boolean {
  return isYoung(person.birthDate, on, limits.age) && isWithin(person.experienceFrom, on, limits.experience)
}

function isWithin(from: LocalDate | null, on: LocalDate, limit: number): boolean {
  return from !== null && from <= on && fullYears(from, on) <= limit
}
