// What staff see of all mentors at once: how many mentees, how often they meet, who is asked too much. Filters and orders.
import type { LocalDate } from '../people/local-date.ts'
import { schoolYearDays, schoolYearOf } from '../school-year.ts'
import { addDays } from '../time.ts'

export type MentorTotal = {
  mentorId: number
  /** Pairs of today. */
  mentees: number
  /** Of them, those without a meeting in the period; a denied one was none. */
  quiet: number
  /** Meetings logged in the period, and those that the mentee has confirmed. */
  logged: number
  confirmed: number
  /** Of all times; null where there was none. */
  last: LocalDate | null
}

export const totalsPeriods = ['year', 'days90', 'days30'] as const
export type TotalsPeriod = (typeof totalsPeriods)[number]

/** The first day of it; it ends today. */
export function beginningOf(period: TotalsPeriod, today: LocalDate): LocalDate {
  if (period === 'year') return schoolYearDays(schoolYearOf(today)).from
  return addDays(today, period === 'days90' ? -89 : -29)
}

/** The part of logged meetings that was confirmed; null where none was logged. */
export function confirmedShare({ logged, confirmed }: Pick<MentorTotal, 'logged' | 'confirmed'>): number | null {
  return logged === 0 ? null : confirmed / logged
}

/** `most`: as many mentees as are plenty. */
export function isOverloaded({ mentees }: Pick<MentorTotal, 'mentees'>, most: number): boolean {
  return mentees > most
}

export const totalsFilters = ['all', 'overloaded', 'quiet', 'never'] as const
export type TotalsFilter = (typeof totalsFilters)[number]

export function isShown(one: MentorTotal, filter: TotalsFilter, most: number): boolean {
  switch (filter) {
    case 'overloaded':
      return isOverloaded(one, most)
    case 'quiet':
      return one.quiet > 0
    case 'never':
      return one.last === null
    default:
      return true
  }
}

export const totalsOrders = ['name', 'mentees', 'quiet', 'logged', 'share', 'last'] as const
export type TotalsOrder = (typeof totalsOrders)[number]

const weights: Record<Exclude<TotalsOrder, 'name'>, (one: MentorTotal) => number> = {
  mentees: (one) => -one.mentees,
  quiet: (one) => -one.quiet,
  logged: (one) => one.logged,
  // Whoever has logged nothing has no share, and comes last.
  share: (one) => confirmedShare(one) ?? 2,
  last: (one) => (one.last === null ? 0 : Date.parse(one.last)),
}

/** What asks for attention comes first; `totals` come by name, which decides between equals. */
export function inOrder<Total extends MentorTotal>(totals: readonly Total[], order: TotalsOrder): Total[] {
  if (order === 'name') return [...totals]
  const weight = weights[order]
  return totals.toSorted((one, other) => weight(one) - weight(other))
}
