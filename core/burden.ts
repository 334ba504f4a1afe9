// The burden of surveys: minutes asked of a person in a quarter of the calendar.
import type { LocalDate } from './people/local-date.ts'

/** The quarter of a day: its first day, and the first of the next. */
export function quarterOf(date: LocalDate): { from: LocalDate; to: LocalDate } {
  const year = Number(date.slice(0, 4))
  const first = Math.floor((Number(date.slice(5, 7)) - 1) / 3) * 3 + 1
  const month = (number: number) => `${year + Math.floor((number - 1) / 12)}-${pad(((number - 1) % 12) + 1)}-01`
  return { from: month(first), to: month(first + 3) }
}

function pad(number: number): string {
  return String(number).padStart(2, '0')
}
