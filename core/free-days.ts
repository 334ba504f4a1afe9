// Days of every year on which nobody works: article 112 of the Labour Code. What a year moves elsewhere is not known here.
import type { LocalDate } from './people/local-date.ts'

const days: ReadonlySet<string> = new Set([
  '01-01',
  '01-02',
  '01-03',
  '01-04',
  '01-05',
  '01-06',
  '01-07',
  '01-08',
  '02-23',
  '03-08',
  '05-01',
  '05-09',
  '06-12',
  '11-04',
])

export function isFreeDay(date: LocalDate): boolean {
  return days.has(date.slice(5))
}
