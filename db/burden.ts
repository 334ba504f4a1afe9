// The ledger of burden: respondents with the minutes they were asked for, summed over a quarter.
import { quarterOf } from '../core/burden.ts'
import type { LocalDate } from '../core/people/local-date.ts'
import { startOfDay } from '../core/time.ts'
import { Prisma } from './generated/client/index.js'

/** Of each wave that opened in the quarter of `on`: a condition over `wave w`. */
export function inQuarter(on: LocalDate, zone: string): Prisma.Sql {
  const { from, to } = quarterOf(on)
  return Prisma.sql`(w.opened_at >= ${startOfDay(from, zone)}::timestamptz
    AND w.opened_at < ${startOfDay(to, zone)}::timestamptz)`
}

/** Whether so many minutes more would take a person over the cap in the quarter of `on`. */
export function wouldExceed(
  personId: Prisma.Sql,
  { minutes, cap, on, zone }: { minutes: number; cap: number; on: LocalDate; zone: string },
): Prisma.Sql {
  return Prisma.sql`(${minutes}::int + coalesce((
    SELECT sum(r.minutes) FROM respondent r JOIN wave w ON w.id = r.wave_id
    WHERE r.person_id = ${personId} AND ${inQuarter(on, zone)}), 0) > ${cap}::int)`
}
