// The days on which an event is held again, week by week or month by month.
import { DateTime } from 'luxon'
import { isFreeDay } from '../free-days.ts'
import type { LocalDate } from '../people/local-date.ts'
import { addDays, weekdayOf } from '../time.ts'

export const repeatSteps = ['week', 'month'] as const
export type RepeatStep = (typeof repeatSteps)[number]

export const mostTimes = 40

/**
 * So many days after `first`. A week whose day is free is passed over: the meeting keeps its weekday. A month whose day is
 * free has it on the next working day: the meeting keeps its month. What is held on a weekend stays on weekends.
 */
export function repeatDays(first: LocalDate, { every, times }: { every: RepeatStep; times: number }): LocalDate[] {
  const isOff = (date: LocalDate) => isFreeDay(date) || (weekdayOf(first) <= 5 && weekdayOf(date) > 5)
  const days: LocalDate[] = []
  for (let step = 1; days.length < times; step++) {
    if (every === 'week') {
      const date = addDays(first, 7 * step)
      if (!isOff(date)) days.push(date)
      continue
    }
    let date = monthsAfter(first, step)
    while (isOff(date)) date = addDays(date, 1)
    days.push(date)
  }
  return days
}

/** The 31st is the last day of a shorter month. */
function monthsAfter(date: LocalDate, count: number): LocalDate {
  return DateTime.fromISO(date, { zone: 'utc' }).plus({ months: count }).toISODate() ?? date
}
