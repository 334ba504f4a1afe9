// Days as people type them and as we keep them, without a clock.
import type { Language } from '../view.ts'
import type { Raw } from './answer.ts'

/** 18.09.2020, 18/9/2020 or 2020-09-18; null where there is no such day. */
export function parseDay(raw: Raw): string | null {
  if (typeof raw !== 'string') return null
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(raw.trim())
  const typed = /^(\d{1,2})[./](\d{1,2})[./](\d{4})(?:\s*г\.?)?$/.exec(raw.trim())
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  if (typed) return realDay(Number(typed[3]), Number(typed[2]), Number(typed[1]))
  return null
}

export function dayInWords(day: string, language: Language): string {
  return language === 'ru' ? day.split('-').reverse().join('.') : day
}

function realDay(year: number, month: number, day: number): string | null {
  if (year < 1900) return null
  const moment = new Date(Date.UTC(year, month - 1, day))
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null
  return moment.toISOString().slice(0, 10)
}
