// When a broadcast that repeats is sent again.
import { DateTime } from 'luxon'
import type { LocalDate } from '../people/local-date.ts'

export type Repeat = 'never' | 'weekly' | 'monthly'

/**
 * The next time after `now`, at the same local hour as `first`; null once the day after which nothing is repeated is
 * over. What was missed while the program was down is not made up for. The 31st of a shorter month is its last day.
 */
export function nextTime(
  { first, repeats, until, now }: { first: Date; repeats: Repeat; until: LocalDate | null; now: Date },
  zone: string,
): Date | null {
  if (repeats === 'never') return null
  const start = DateTime.fromJSDate(first, { zone })
  for (let i = 1; ; i++) {
    const next = start.plus(repeats === 'weekly' ? { weeks: i } : { months: i })
    if (until !== null && (next.toISODate() ?? '') > until) return null
    if (next.toJSDate() > now) return next.toJSDate()
  }
}
