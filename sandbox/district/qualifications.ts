// Education and qualification categories: exact shares, given to those who would most likely have them.

import { type LocalDate, yearsBefore } from '../../core/people/local-date.ts'
import { addDays } from '../../core/time.ts'
import { top } from './apportion.ts'
import type { Random } from './random.ts'
import type { Career } from './setting.ts'
import type { Category, Education } from './types.ts'

export type Shares = { higher: number; category: number }
export type Qualification = {
  education: Education
  categories: Category[]
  categoryDate: LocalDate | null
  categoryUntil: LocalDate | null
}

/** What was granted since then holds without an end. */
const INDEFINITE_SINCE = '2023-09-01'
const VALID_YEARS = 5
/** A category is applied for after two years of work. */
const FIRST_ATTESTATION = 2
/** Of a hundred with the highest category: also методист, also наставник, neither. */
const FURTHER = [4, 3, 93]

export function makeQualifications(
  random: Random,
  today: LocalDate,
  careers: readonly Career[],
  shares: Shares,
): Qualification[] {
  const educated = top(
    careers,
    share(careers, shares.higher),
    ({ isYoungSpecialist }) => random.normal() - (isYoungSpecialist ? 0.6 : 0),
  )
  const graded = top(careers, share(careers, shares.category), (career) =>
    career.experience < FIRST_ATTESTATION
      ? -100 + random.next()
      : Math.min(career.experience, 12) * 0.2 + (educated.has(career) ? 0.5 : 0) + 1.2 * random.normal(),
  )
  return careers.map((career) => ({
    education: educated.has(career) ? 'higher' : schooling(random, career),
    ...makeGrade(random, today, career, graded.has(career)),
  }))
}

/** The category, when it was granted and until when it holds. */
export function makeGrade(random: Random, today: LocalDate, career: Career, isGraded: boolean) {
  const categories = categoriesOf(random, career, isGraded)
  const mostDays = Math.min(VALID_YEARS * 365 - 40, Math.max(60, (career.experience - 1) * 365))
  const granted = addDays(today, -random.int(20, mostDays))
  if (categories.length === 0) return { categories, categoryDate: null, categoryUntil: null }
  const isIndefinite = isGraded && granted >= INDEFINITE_SINCE
  return { categories, categoryDate: granted, categoryUntil: isIndefinite ? null : endOf(granted) }
}

function categoriesOf(random: Random, { experience }: Career, isGraded: boolean): Category[] {
  const luck = random.next()
  if (!isGraded) return experience >= FIRST_ATTESTATION && luck < 0.7 ? ['fits_position'] : []
  if (luck > Math.min(0.6, experience / 40)) return ['first']
  const further: Category[][] = [['methodist'], ['mentor'], []]
  return ['highest', ...random.weighted(further.map((value, i) => ({ value, weight: FURTHER[i] ?? 0 })))]
}

function schooling(random: Random, { age }: Career): Education {
  return random.chance(age < 30 ? 0.55 : 0.06) ? 'studying' : 'vocational'
}

function endOf(granted: LocalDate): LocalDate {
  return addDays(yearsBefore(granted, -VALID_YEARS), -1)
}

function share(careers: readonly Career[], part: number): number {
  return Math.round(careers.length * part)
}
