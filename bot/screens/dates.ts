// Days as we say them.
import { DateTime } from 'luxon'
import type { Language } from '../../core/view.ts'

const zone = 'Europe/Moscow'

/** The last day before an exclusive deadline: «30 ноября». */
export function lastDayOf(deadline: Date, language: Language): string {
  return day(new Date(deadline.getTime() - 1), language)
}

export function day(at: Date, language: Language): string {
  return DateTime.fromJSDate(at, { zone })
    .setLocale(language)
    .toFormat(language === 'ru' ? 'd MMMM' : 'd LLLL')
}

/** «24 ноября, 14:05 (МСК)», for a moment that a person waits for. */
export function moment(at: Date, language: Language): string {
  const local = DateTime.fromJSDate(at, { zone }).setLocale(language)
  return language === 'ru' ? local.toFormat("d MMMM, HH:mm '(МСК)'") : local.toFormat("d LLLL, HH:mm '(Moscow)'")
}
