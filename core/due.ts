// When a recommendation is due: an exclusive instant, computed from local days.
import { DateTime } from 'luxon'
import { isFreeDay } from './free-days.ts'
import type { Due } from './survey/recommendation.ts'
import { addWorkingDays, defaultZone } from './time.ts'

/** The first instant after the last day: what is done before it is in time. Nobody works on Saturdays, Sundays and the free days of the year. */
export function dueAt(due: Due, from: Date, zone = defaultZone): Date {
  const today = DateTime.fromJSDate(from, { zone }).startOf('day')
  return lastDay(due, today).plus({ days: 1 }).toJSDate()
}

function lastDay(due: Due, today: DateTime): DateTime {
  if ('days' in due) return today.plus({ days: due.days })
  if ('months' in due) return today.plus({ months: due.months })
  if ('until' in due) return coming(due.until, today)
  const day = addWorkingDays(today.toISODate() ?? '', due.workingDays, isFreeDay)
  return DateTime.fromISO(day, { zone: today.zone })
}

/** That day of this year, or of the next where it is past. */
function coming(monthAndDay: string, today: DateTime): DateTime {
  const [month = 1, day = 1] = monthAndDay.split('-').map(Number)
  const thisYear = today.set({ month, day })
  return thisYear < today ? thisYear.plus({ years: 1 }) : thisYear
}
