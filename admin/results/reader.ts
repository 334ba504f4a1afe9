// How figures, dates and texts are put for the one who reads: their language, their screen.
import { inFigures, inPercent } from '../../core/results/rounding.ts'
import type { Interval } from '../../core/statistics.ts'
import { sayToAll } from '../../core/survey/say-to-all.ts'
import type { Text } from '../../core/survey/words.ts'
import type { Language } from '../../core/view.ts'
import { type Words, wordsOf } from '../../locales/index.ts'
import type { Desk } from '../desk.ts'

export type Reader = {
  language: Language
  words: Words
  /** Where the centre is: whose days are shown. */
  zone: string
  /** What a picture is told of the screen. */
  look: { language: Language; theme: 'light' | 'dark'; width: number; isBare: true }
}

export function readerOf({ actor, hours }: Pick<Desk, 'actor' | 'hours'>, query: Record<string, string>): Reader {
  const { language } = actor
  const width = Math.min(1100, Math.max(280, Math.floor(Number(query.width)) || 960))
  const theme = query.theme === 'dark' ? 'dark' : 'light'
  return { language, words: wordsOf(language), zone: hours.zone, look: { language, theme, width, isBare: true } }
}

export function textFor({ language }: Reader, text: Text): string {
  return sayToAll(text, language)
}

/** A count, with thin spaces between thousands. */
export function whole({ language }: Reader, count: number): string {
  return inFigures(count, { language }).replace(/[\u00a0,]/g, '\u2009')
}

export function percent({ language }: Reader, share: number): string {
  return inPercent(share, { language })
}

/** Points of a block; never rounded across a level's bound. */
export function points({ language }: Reader, value: number, boundaries: readonly number[] = []): string {
  return inFigures(value, { language, boundaries })
}

export function mean({ language }: Reader, value: number): string {
  return inFigures(value, { language, decimals: 2 })
}

export function pointsBetween(reader: Reader, interval: Interval | null): string {
  return between(reader, interval, (value) => points(reader, Math.max(0, value)))
}

export function between({ words }: Reader, interval: Interval | null, figure: (value: number) => string): string {
  return interval ? words('results-between', { low: figure(interval.low), high: figure(interval.high) }) : '—'
}

/** With its sign, and never rounded onto zero's other side. */
export function difference({ language }: Reader, value: number): string {
  const size = Math.abs(value)
  const text = inFigures(size, { language, decimals: size > 0 && size < 0.05 ? 2 : 1 })
  return /^[0.,]+$/.test(text) ? text : `${value < 0 ? '−' : '+'}${text}`
}

export function date({ language, zone }: Reader, at: Date): string {
  const form = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: zone } as const
  return new Intl.DateTimeFormat(language, form).format(at)
}

/** Of a file, as people read sizes. */
export function sizeOf({ language, words }: Reader, bytes: number): string {
  const kibibytes = bytes / 1024
  if (kibibytes < 1000) return words('panel-files-kilobytes', { size: Math.ceil(kibibytes) })
  return words('panel-files-megabytes', { size: inFigures(kibibytes / 1024, { language, decimals: 1 }) })
}
