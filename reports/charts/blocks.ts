// A person's own result as a picture for a phone: a bar a block, its figure and level in words, the last time as a mark.
// Drawn by hand and not by the chart library: it is made while somebody waits in the chat.
import type { Tone } from '../../core/results/levels.ts'
import { inFigures } from '../../core/results/rounding.ts'
import type { Language } from '../../core/view.ts'
import { type Words, wordsOf } from '../../locales/index.ts'
import { box, type Drawing, drawing, pngOf, words } from './drawing.ts'
import { widthOf, wrap } from './font.ts'
import { type Theme, type ThemeName, themes } from './theme.ts'

export type BlockBar = {
  label: string
  /** 0–100, exact; null where too few questions were answered. */
  value: number | null
  /** The level as the person reads it. */
  level?: { text: string; tone: Tone }
  previous?: number | null
}

export type BlockChart = {
  title: string
  /** Such as the wave and its date. */
  subtitle?: string
  blocks: readonly BlockBar[]
  /** What a long bar means. */
  high: 'good' | 'bad'
  /** Where levels begin: thin gaps in the bars, and no figure is rounded across them. */
  boundaries?: readonly number[]
  language: Language
  theme?: ThemeName
}

const width = 1080
const margin = 64
const full = width - 2 * margin
const barHeight = 30
const size = { title: 46, subtitle: 30, label: 36, small: 28 }

export async function blockChart(chart: BlockChart): Promise<Drawing & { png: Uint8Array }> {
  const drawn = drawBlocks(chart)
  return { ...drawn, png: await pngOf(drawn) }
}

export function drawBlocks(chart: BlockChart): Drawing {
  const theme = themes[chart.theme ?? 'light']
  const say = wordsOf(chart.language)
  const parts: string[] = []
  let y = margin
  for (const line of wrap(chart.title, full, size.title, { weight: 'bold', most: 3 })) {
    y += size.title
    parts.push(words(line, { x: margin, y, size: size.title, fill: theme.ink, weight: 'bold' }))
    y += 12
  }
  for (const line of wrap(chart.subtitle ?? '', full, size.subtitle)) {
    y += size.subtitle + 8
    parts.push(words(line, { x: margin, y, size: size.subtitle, fill: theme.quiet }))
  }
  y += 30
  for (const block of chart.blocks) {
    const row = drawRow(block, y, chart, theme, say)
    parts.push(...row.parts)
    y = row.bottom
  }
  y += 36
  for (const line of footnotes(chart, say).flatMap((note) => wrap(note, full, size.small, { most: 3 }))) {
    y += size.small + 10
    parts.push(words(line, { x: margin, y, size: size.small, fill: theme.quiet }))
  }
  const alt = [chart.title, ...chart.blocks.map((block) => blockInWords(block, chart, say))].join('\n')
  return drawing(parts, { alt, width, height: Math.round(y + margin), paper: theme.paper })
}

function drawRow(block: BlockBar, top: number, chart: BlockChart, theme: Theme, say: Words) {
  const figure = block.value === null ? '' : figureOf(block.value, chart)
  const level = block.value === null ? say('charts-too-few') : (block.level?.text ?? '')
  const levelWidth = widthOf(level, size.small) + (figure ? widthOf(figure, size.label, 'bold') + 18 : 0)
  const lines = wrap(block.label, full - levelWidth - 40, size.label)
  const parts: string[] = []
  let y = top + 26
  for (const line of lines) {
    y += size.label + 6
    parts.push(words(line, { x: margin, y, size: size.label, fill: theme.ink }))
  }
  const right = margin + full
  const figureEnd = right - (level ? widthOf(level, size.small) + 18 : 0)
  parts.push(words(figure, { x: figureEnd, y, size: size.label, fill: theme.ink, weight: 'bold', anchor: 'end' }))
  parts.push(words(level, { x: right, y, size: size.small, fill: theme.quiet, anchor: 'end' }))
  y += 18
  parts.push(...drawBar(block, y, chart, theme))
  y += barHeight
  if (block.previous !== null && block.previous !== undefined) {
    y += size.small + 8
    parts.push(drawPrevious(block.previous, y, chart, theme, say))
  }
  return { parts, bottom: y + 8 }
}

function drawBar(block: BlockBar, y: number, { boundaries = [] }: BlockChart, theme: Theme): string[] {
  const bar = { x: margin, y, height: barHeight, radius: 6 }
  if (block.value === null) return [box({ ...bar, width: full, fill: 'none', stroke: theme.quiet })]
  const length = Math.max(6, lengthOf(block.value))
  const fill = block.level ? theme.tones[block.level.tone].fill : theme.accent
  const parts = [box({ ...bar, width: full, fill: theme.line }), box({ ...bar, width: length, fill })]
  for (const bound of boundaries.filter((edge) => edge > 0 && edge < 100)) {
    parts.push(box({ x: margin + lengthOf(bound) - 1.5, y, width: 3, height: barHeight, fill: theme.paper }))
  }
  if (block.previous !== null && block.previous !== undefined) {
    const x = Math.min(margin + full - 3, Math.max(margin + 3, margin + lengthOf(block.previous)))
    parts.push(box({ x: x - 6, y: y - 6, width: 12, height: barHeight + 18, fill: theme.paper, radius: 6 }))
    parts.push(box({ x: x - 3, y: y - 6, width: 6, height: barHeight + 18, fill: theme.ink, radius: 3 }))
  }
  return parts
}

function drawPrevious(value: number, y: number, chart: BlockChart, theme: Theme, say: Words): string {
  const text = say('charts-previous-value', { value: figureOf(value, chart) })
  const half = widthOf(text, size.small) / 2
  const x = Math.min(margin + full - half, Math.max(margin + half, margin + lengthOf(value)))
  return words(text, { x, y: y + 6, size: size.small, fill: theme.quiet, anchor: 'middle' })
}

function footnotes({ high, blocks }: BlockChart, say: Words): string[] {
  const meaning = say(high === 'bad' ? 'charts-longer-is-harder' : 'charts-longer-is-better')
  const hasPrevious = blocks.some((block) => block.previous !== null && block.previous !== undefined)
  return hasPrevious ? [meaning, say('charts-previous-mark')] : [meaning]
}

function blockInWords({ label, value, level, previous }: BlockBar, chart: BlockChart, say: Words): string {
  if (value === null) return say('charts-alt-block-few', { label })
  const args = { label, value: figureOf(value, chart), level: level?.text ?? '' }
  if (previous === null || previous === undefined) return say('charts-alt-block', args)
  return say('charts-alt-block-changed', { ...args, previous: figureOf(previous, chart) })
}

function figureOf(value: number, { language, boundaries = [] }: BlockChart): string {
  return inFigures(value, { language, boundaries })
}

function lengthOf(value: number): number {
  return (Math.min(100, Math.max(0, value)) / 100) * full
}
