// When a recommendation is due: an exclusive instant, computed from local days.
import { DateTime } from 'luxon'
import type { Due } from './survey/recommendation.ts'

/** The first instant after the last day: what is done before it is in time. Saturdays and Sundays are not working days. */
export function dueAt(due: Due, from: Date, zone = 'Europe/Moscow'): Date {
  const today = DateTime.fromJSDate(from, { zone }).startOf('day')
  return lastDay(due, today).plus({ days: 1 }).toJSDate()
}

function lastDay(due: Due, today: DateTime): DateTime {
  if ('days' in due) return today.plus({ days: due.days })
  if ('months' in due) return today.plus({ months: due.months })
  if ('until' in due) return coming(due.until, today)
  let day = today
  for (let left = due.workingDays; left > 0; ) {
    day = day.plus({ days: 1 })
    if (day.weekday <= 5) left--
  }
  return day
}

/** That day of this year, or of the next where it is past. */
function coming(monthAndDay: string, today: DateTime): DateTime {
  const [month = 1, day = 1] = monthAndDay.split('-').map(Number)
  const thisYear = today.set({ month, day })
  return thisYear < today ? thisYear.plus({ years: 1 }) : thisYear
}
