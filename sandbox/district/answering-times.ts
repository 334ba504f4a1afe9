// When people answer: evenings more than mornings, weekdays more than Sundays, soon after a message or near the end.

import type { LocalDate } from '../../core/people/local-date.ts'
import { addDays, weekdayOf } from '../../core/time.ts'
import { daysBetween, type WaveDates } from './calendar.ts'
import type { Random } from './random.ts'
import type { LocalTime } from './types.ts'

const FIRST_HOUR = 7
/** On the first day nobody answers before the invitation. */
const INVITED_BY = 10
/** From 7 to 22. */
const HOURS = [1, 2, 1, 1, 2, 3, 5, 5, 4, 4, 5, 7, 10, 12, 10, 5].map((weight, i) => ({
  weight,
  value: FIRST_HOUR + i,
}))
const WEEKEND = 0.25
const REMINDER = 4

export type Visit = { startedAt: LocalTime; finishedAt: LocalTime }
export type Days = { value: LocalDate; weight: number }[]

/** The days from the opening of a wave to `lastDay`, each with how many come then. */
export function answeringDays(wave: WaveDates, lastDay: LocalDate): Days {
  const days = Array.from({ length: daysBetween(wave.opensOn, lastDay) + 1 }, (_, i) => addDays(wave.opensOn, i))
  return days.map((value) => ({ value, weight: eagerness(value, wave) }))
}

export function makeVisit(random: Random, days: Days): Visit {
  const date = random.weighted(days)
  const hour = random.weighted(HOURS)
  const earliest = date === days[0]?.value ? INVITED_BY : hour
  const start = Math.max(hour, earliest) * 3600 + random.int(0, 2699)
  return { startedAt: clock(date, start), finishedAt: clock(date, start + random.int(200, 880)) }
}

/** The days of the invitation and of the reminders: five days later, three days and one before the end. */
function eagerness(date: LocalDate, { opensOn, closesOn }: WaveDates): number {
  const isCalled = [0, 5].includes(daysBetween(opensOn, date)) || [1, 3].includes(daysBetween(date, closesOn))
  return (weekdayOf(date) > 5 ? WEEKEND : 1) * (isCalled ? REMINDER : 1)
}

function clock(date: LocalDate, seconds: number): LocalTime {
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  return `${date}T${parts.map((part) => String(part).padStart(2, '0')).join(':')}`
}
