// The half-years that tutors report on.
import type { LocalDate } from './local-date.ts'

/** The calendar half-year that a date lies in, both ends inclusive: reports are due in its last month (domain.md §3, 6). */
export function halfYearOf(on: LocalDate): { from: LocalDate; to: LocalDate } {
  const year = on.slice(0, 4)
  return on.slice(5) < '07-01'
    ? { from: `${year}-01-01`, to: `${year}-06-30` }
    : { from: `${year}-07-01`, to: `${year}-12-31` }
}
