// What a figure stands on: a colour of its level or of its size, with words on it that can be read; a hatch for none.
import type { Tone } from '../../core/results/levels.ts'
import { type Box, box } from './drawing.ts'
import type { Theme } from './theme.ts'

export type Ground = { fill: string; ink: string }

/** `depth` 0–1: from paper to the accent; null: nothing to show. */
export function groundOf(on: { tone: Tone } | { depth: number } | null, theme: Theme): Ground {
  if (on === null) return { fill: theme.paper, ink: theme.quiet }
  if ('tone' in on) return { fill: theme.tones[on.tone].fill, ink: theme.tones[on.tone].on }
  const fill = mix(theme.paper, theme.accent, Math.min(1, Math.max(0, on.depth)))
  return { fill, ink: readable(fill, ['#ffffff', '#000000']) }
}

/** Lines aslant; the same in every picture of a theme, so that its name may be, too. */
export function hatch(theme: Theme): string {
  const line = `<path d="M0 8 L8 0" stroke="${theme.line}" stroke-width="2"/>`
  return `<defs><pattern id="${nameOf(theme)}" width="8" height="8" patternUnits="userSpaceOnUse">${line}</pattern></defs>`
}

export function hatched(frame: Box, isHatched: boolean): string {
  return isHatched ? box({ ...frame, fill: `url(#${nameOf(frame.fill)})` }) : box(frame)
}

function nameOf(theme: Theme | string): string {
  return `hatch-${(typeof theme === 'string' ? theme : theme.paper).slice(1)}`
}

function mix(from: string, to: string, part: number): string {
  const [a, b] = [channels(from), channels(to)]
  const mixed = a.map((value, i) => Math.round(value + ((b[i] ?? 0) - value) * part))
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

/** The one of greater contrast: WCAG 2.2, «contrast ratio». */
function readable(ground: string, inks: readonly string[]): string {
  const contrast = (ink: string) => {
    const [high, low] = [luminance(ink), luminance(ground)].sort((a, b) => b - a) as [number, number]
    return (high + 0.05) / (low + 0.05)
  }
  return [...inks].sort((a, b) => contrast(b) - contrast(a))[0] ?? '#000000'
}

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
