// The school year: from 1 September, counted to 31 August, named by the year it begins in.
import type { LocalDate } from './people/local-date.ts'

/** 2026 is 2026/27. */
export function schoolYearOf(date: LocalDate): number {
  return Number(date.slice(0, 4)) - (date.slice(5) < '09-01' ? 1 : 0)
}

/** «2026/27» */
export function schoolYearInWords(year: number): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`
}

/** Its first day, and the first of the next: half-open. */
export function schoolYearDays(year: number): { from: LocalDate; to: LocalDate } {
  return { from: `${year}-09-01`, to: `${year + 1}-09-01` }
}
