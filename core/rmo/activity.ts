// How active a person is in their methodical association: domain.md §4 (f).
import { type Fraction, fraction, isAtLeast, toNumber } from '../survey/fraction.ts'

export type Part = {
  /** Meetings held in the year, and those of them the person came to. */
  held: number
  attended: number
  hasSpoken: boolean
  hasPractice: boolean
}

export type ActivityLevel = 'low' | 'middle' | 'high'
export type Activity = { value: number; level: ActivityLevel }

/** Per cent of the index; ours. Levels are half-open: `middle` and `high` are where they begin. */
export const ACTIVITY_RULES = { attendance: 50, spoke: 30, practice: 20, middle: 40, high: 70 }

/** Null where no meeting was held: there is nothing to have come to. */
export function rmoActivity({ held, attended, hasSpoken, hasPractice }: Part, rules = ACTIVITY_RULES): Activity | null {
  if (held === 0) return null
  const came = Math.min(attended, held)
  const more = (hasSpoken ? rules.spoke : 0) + (hasPractice ? rules.practice : 0)
  const exact: Fraction = fraction(rules.attendance * came + more * held, held)
  const level = isAtLeast(exact, rules.high) ? 'high' : isAtLeast(exact, rules.middle) ? 'middle' : 'low'
  return { value: toNumber(exact), level }
}
