// Days as we say them.
import { DateTime } from 'luxon'
import { defaultZone, zoneInWords } from '../../core/time.ts'
import type { Language } from '../../core/view.ts'

/** The last day before an exclusive deadline: «30 ноября». */
export function lastDayOf(deadline: Date, language: Language, zone = defaultZone): string {
  return day(new Date(deadline.getTime() - 1), language, zone)
}

export function day(at: Date, language: Language, zone = defaultZone): string {
  return DateTime.fromJSDate(at, { zone })
    .setLocale(language)
    .toFormat(language === 'ru' ? 'd MMMM' : 'd LLLL')
}

/** The version of a document is its day: «24 ноября 2026 г.»; a second one of that day keeps its digit. */
export function dayOfVersion(version: string, language: Language): string {
  const [date = '', digit] = version.split('.')
  const local = DateTime.fromISO(date, { zone: 'utc' }).setLocale(language)
  return `${local.toFormat(language === 'ru' ? "d MMMM yyyy 'г.'" : 'd LLLL yyyy')}${digit ? ` (${digit})` : ''}`
}

/** «24 ноября, 14:05 (МСК)», for a moment that a person waits for; elsewhere «(МСК+7)», as the country says it. */
export function moment(at: Date, language: Language, zone = defaultZone): string {
  const local = DateTime.fromJSDate(at, { zone }).setLocale(language)
  return `${local.toFormat(language === 'ru' ? 'd MMMM, HH:mm' : 'd LLLL, HH:mm')} (${zoneInWords(at, zone, language)})`
}

/** «4 декабря – 10 декабря», or the one day. */
export function dayRange(from: Date, to: Date, language: Language, zone = defaultZone): string {
  const [first, last] = [day(from, language, zone), day(to, language, zone)]
  return first === last ? first : `${first} – ${last}`
}
