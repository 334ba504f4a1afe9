// How pressing an organisation's vacancies are: domain.md §4 (e).
import { DateTime } from 'luxon'
import type { LocalDate } from '../people/local-date.ts'

export type OpenVacancy = {
  since: LocalDate
  isTaught: boolean
  /** Whether pupils take a state exam in its subject. */
  isExamSubject: boolean
}

export type RiskLevel = 'low' | 'middle' | 'high'
export type Risk = { index: number; level: RiskLevel }

/** Ours; a centre may set its own. Levels are half-open: `middle` and `high` are where they begin. */
export const RISK_RULES = { notTaught: 3, longOpen: 2, rural: 1, examSubject: 1, months: 6, middle: 3, high: 6 }

/** Each vacancy nobody teaches counts; that one is open long, and that an exam is taken, count once. Without vacancies, 0. */
export function vacancyRisk(
  vacancies: readonly OpenVacancy[],
  { isRural, on }: { isRural: boolean; on: LocalDate },
  rules = RISK_RULES,
): Risk {
  if (vacancies.length === 0) return { index: 0, level: 'low' }
  // On the day itself six months are not yet more than six.
  const longAgo = DateTime.fromISO(on, { zone: 'utc' }).minus({ months: rules.months }).toISODate() ?? on
  const index =
    rules.notTaught * vacancies.filter((one) => !one.isTaught).length +
    (vacancies.some((one) => one.since < longAgo) ? rules.longOpen : 0) +
    (isRural ? rules.rural : 0) +
    (vacancies.some((one) => one.isExamSubject) ? rules.examSubject : 0)
  return { index, level: index >= rules.high ? 'high' : index >= rules.middle ? 'middle' : 'low' }
}
