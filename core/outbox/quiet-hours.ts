// When nobody is spoken to unprompted, and the first moment after.
import type { LocalDate } from '../people/local-date.ts'
import { addDays, atHour, localDateOf, weekdayOf } from '../time.ts'

export type SendingHours = {
  zone: string
  /** Whole local hours by weekday, 1 is Monday; `to` is exclusive. Only a demo has a 7: never on a Sunday. */
  week: Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, { from: number; to: number }>>
  /** Silent stretches of every year, both days inclusive, as month-day; they may run over New Year. */
  silent: { from: string; to: string }[]
  /** Silent once: holidays and days of exams, both days inclusive. */
  days?: { from: LocalDate; to: LocalDate }[]
}

const office = { from: 9, to: 19 }

/** Monday to Friday 9–19, silent from 31 December to 8 January. */
export const usualCalendar = {
  week: { 1: office, 2: office, 3: office, 4: office, 5: office },
  silent: [{ from: '12-31', to: '01-08' }],
  days: [],
}

/** What holds until the centre sets its own. */
export function defaultSendingHours(zone: string): SendingHours {
  return { zone, ...usualCalendar }
}

/** Whenever somebody looks at a demo: its people are invented, and asleep at no hour. */
export function demoSendingHours(zone: string): SendingHours {
  const day = { from: 0, to: 24 }
  return { zone, week: { 1: day, 2: day, 3: day, 4: day, 5: day, 6: day, 7: day }, silent: [] }
}

export function isQuiet(at: Date, hours: SendingHours): boolean {
  const span = spanOf(localDateOf(at, hours.zone), hours)
  return !span || at < span.from || at >= span.to
}

/** The wish itself when it is not quiet then, else the first moment after it that is not. */
export function nextSendingTime(wish: Date, hours: SendingHours): Date {
  const first = localDateOf(wish, hours.zone)
  for (let days = 0; days <= 366; days++) {
    const span = spanOf(addDays(first, days), hours)
    if (span && wish < span.to) return wish > span.from ? wish : span.from
  }
  throw new Error('core/outbox: the sending hours leave no moment of the year to speak in')
}

/** The end of the sending hours of that day; the moment itself where it is quiet. */
export function sendingTimeUntil(at: Date, hours: SendingHours): Date {
  const span = spanOf(localDateOf(at, hours.zone), hours)
  return span && !isQuiet(at, hours) ? span.to : at
}

function spanOf(date: LocalDate, hours: SendingHours): { from: Date; to: Date } | null {
  const span = hours.week[weekdayOf(date) as 1]
  if (!span || isSilentDay(date, hours)) return null
  return { from: atHour(date, span.from, hours.zone), to: atHour(date, span.to, hours.zone) }
}

/** No hour of this day is one to speak in. */
export function isSilentDay(date: LocalDate, { week, silent, days = [] }: SendingHours): boolean {
  if (!week[weekdayOf(date) as 1] || silent.some((stretch) => isWithin(date.slice(5), stretch))) return true
  return days.some(({ from, to }) => date >= from && date <= to)
}

function isWithin(monthDay: string, { from, to }: { from: string; to: string }): boolean {
  return from <= to ? monthDay >= from && monthDay <= to : monthDay >= from || monthDay <= to
}
