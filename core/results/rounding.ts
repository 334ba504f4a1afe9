// Rounding, for the eye only: a figure never seems to be on the other side of a boundary.
import type { Language } from '../view.ts'
import { withoutDust } from './levels.ts'

/**
 * 29.98 against a target of 30 is «29,98», never «30,0»; 49.6 of a level that ends at 50 is «49,60».
 * Where two decimals would still cross, the rest is cut off: 29.998 is «29,99».
 */
export function inFigures(exact: number, { language, boundaries = [], decimals = 0 }: Figures): string {
  const value = withoutDust(exact)
  const crosses = (shown: number) => boundaries.some((edge) => value < edge !== shown < edge)
  const plain = roundTo(value, decimals)
  if (!crosses(plain)) return write(plain, decimals, language)
  const cut = [roundTo(value, 2), Math.floor(value * 100) / 100, Math.ceil(value * 100) / 100]
  return write(cut.find((shown) => !crosses(shown)) ?? value, 2, language)
}

/** A share 0–1 as a percentage, with the language's own sign and spaces. */
export function inPercent(share: number, figures: Figures): string {
  const text = inFigures(share * 100, { ...figures, boundaries: figures.boundaries?.map((edge) => edge * 100) ?? [] })
  return figures.language === 'ru' ? `${text}\u00a0%` : `${text}%`
}

export type Figures = {
  language: Language
  /** Where levels begin and targets stand, in the value's own unit. */
  boundaries?: readonly number[]
  decimals?: number
}

function roundTo(value: number, decimals: number): number {
  // The zero takes the sign off «-0».
  return Number(value.toFixed(decimals)) + 0
}

/** Making one costs more than using it a hundred times. */
const formats = new Map<string, Intl.NumberFormat>()

function write(value: number, decimals: number, language: Language): string {
  const key = `${language}${decimals}`
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  formats.set(key, format)
  return format.format(value)
}
