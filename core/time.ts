// Days and deadlines where people live: local dates in, instants out. No clock of its own.
import { DateTime } from 'luxon'
import type { LocalDate } from './people/local-date.ts'
import type { Language } from './view.ts'

const dayMs = 86_400_000

/** Where the centre is, unless the operator's setting says otherwise: every door passes that on. */
export const defaultZone = 'Europe/Moscow'

export function localDateOf(at: Date, zone: string): LocalDate {
  return DateTime.fromJSDate(at, { zone }).toISODate() ?? wrong(`the instant ${String(at)}`)
}

/** The first instant of a day. */
export function startOfDay(date: LocalDate, zone: string): Date {
  return atHour(date, 0, zone)
}

export function atHour(date: LocalDate, hour: number, zone: string): Date {
  return parse(date, zone).set({ hour }).toJSDate()
}

/** The deadline «until the 5th, inclusive» as an exclusive instant: the first of the 6th. */
export function deadlineAfter(lastDay: LocalDate, zone: string): Date {
  return startOfDay(addDays(lastDay, 1), zone)
}

/** The last day on which something is in time for an exclusive deadline. */
export function lastDayBefore(deadline: Date, zone: string): LocalDate {
  return localDateOf(new Date(deadline.getTime() - 1), zone)
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(midnight(date) + days * dayMs).toISOString().slice(0, 10)
}

/** How many days later the other is; fewer than none where it is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (midnight(to) - midnight(from)) / dayMs
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LocalDate): number {
  return new Date(midnight(date)).getUTCDay() || 7
}

/**
 * The day that is `count` working days after `date`, or before it when negative; 0 is `date` itself.
 * @param isFree a Monday to Friday on which nobody works
 */
export function addWorkingDays(
  date: LocalDate,
  count: number,
  isFree: (date: LocalDate) => boolean = () => false,
): LocalDate {
  const step = Math.sign(count)
  let day = date
  for (let left = Math.abs(count); left > 0; ) {
    day = addDays(day, step)
    if (weekdayOf(day) <= 5 && !isFree(day)) left--
  }
  return day
}

/** «5 октября», “October 5”. */
export function dayInWords(date: LocalDate, language: Language): string {
  return parse(date, 'utc').setLocale(language).toLocaleString({ day: 'numeric', month: 'long' })
}

/** «24 ноября, 12:05», “November 24, 12:05”. */
export function instantInWords(at: Date, zone: string, language: Language): string {
  const local = DateTime.fromJSDate(at, { zone })
  return `${dayInWords(localDateOf(at, zone), language)}, ${local.toFormat('HH:mm')}`
}

/** «2026-11-24T14:30» as a browser's field has it, where the centre is; null for what is no such time. */
export function instantOf(local: string, zone: string): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/.test(local)) return null
  const read = DateTime.fromISO(local, { zone })
  return read.isValid ? read.toJSDate() : null
}

/** The same way back. */
export function localTimeOf(at: Date, zone: string): string {
  return DateTime.fromJSDate(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm")
}

/** «4 декабря (пт), 15:00», “December 4 (Fri), 15:00”: a moment that a person keeps free. */
export function momentInWords(at: Date, zone: string, language: Language): string {
  const local = DateTime.fromJSDate(at, { zone }).setLocale(language)
  return `${dayInWords(localDateOf(at, zone), language)} (${local.toFormat('ccc')}), ${local.toFormat('HH:mm')}`
}

/** The end of what begins at `from`: «16:30 (МСК)» on the same day, else with its day. */
export function timeInWords(from: Date, to: Date, zone: string, language: Language): string {
  const isSameDay = localDateOf(from, zone) === localDateOf(to, zone)
  const time = isSameDay ? DateTime.fromJSDate(to, { zone }).toFormat('HH:mm') : momentInWords(to, zone, language)
  return `${time} (${zoneInWords(to, zone, language)})`
}

/** «МСК», elsewhere «МСК+7», as the country says it. */
export function zoneInWords(at: Date, zone: string, language: Language): string {
  const local = DateTime.fromJSDate(at, { zone })
  const hours = (local.offset - local.setZone(defaultZone).offset) / 60
  const from = hours === 0 ? '' : hours > 0 ? `+${hours}` : `−${-hours}`
  return `${language === 'ru' ? 'МСК' : 'Moscow'}${from}`
}

/** How many days are left of a deadline, today included; 0 once it is over. */
export function daysLeft(deadline: Date, now: Date, zone: string): number {
  if (deadline <= now) return 0
  return daysBetween(localDateOf(now, zone), lastDayBefore(deadline, zone)) + 1
}

/** Dates alone need no calendar of zones, and the demo counts many thousands of them. */
function midnight(date: LocalDate): number {
  const at = Date.parse(`${date}T00:00:00Z`)
  return Number.isNaN(at) ? wrong(date) : at
}

function parse(date: LocalDate, zone: string): DateTime {
  const parsed = DateTime.fromISO(date, { zone })
  return parsed.isValid ? parsed : wrong(date)
}

function wrong(what: string): never {
  throw new Error(`core/time: ${what} is no date; expected 2026-11-24`)
}
