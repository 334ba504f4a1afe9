// A table as a picture: each figure on a ground of its own, what is withheld hatched, and said in words.
import type { Tone } from '../../core/results/levels.ts'
import { type Words, wordsOf } from '../../locales/index.ts'
import { type Drawing, drawing, words } from './drawing.ts'
import { wrap } from './font.ts'
import { groundOf, hatch, hatched } from './ground.ts'
import { type Look, sheetOf } from './library.ts'
import type { Theme } from './theme.ts'

export type HeatCell =
  /** `on`: the level it stands on, or how deep its colour is, 0–1. */
  | { kind: 'figure'; text: string; note?: string; on: { tone: Tone } | { depth: number } }
  | { kind: 'withheld' }
  /** Nobody. */
  | { kind: 'empty' }

export type HeatMapChart = Look & {
  columns: readonly string[]
  rows: readonly { label: string; cells: readonly HeatCell[] }[]
}

/** Narrower than this a column's head is not read; then each figure carries its own. */
const narrowest = 84
const size = 13
const line = 16
const gap = 3

export function heatMapChart({ columns, rows, ...look }: HeatMapChart): Drawing {
  const sheet = sheetOf(look)
  const say = wordsOf(look.language)
  const labelWidth = Math.min(260, Math.round(sheet.width * 0.28))
  const column = (sheet.width - labelWidth) / Math.max(1, columns.length)
  const isTiled = sheet.isNarrow || column < narrowest
  const draw = isTiled ? drawTiles : drawGrid
  const place = { theme: sheet.theme, say, width: sheet.width, labelWidth }
  const { parts, bottom } = draw({ columns, rows }, place)
  const alt = rows.map(({ label, cells }) => {
    const said = cells.map((cell, i) => `${columns[i] ?? ''} ${wordsFor(cell, say).filter(Boolean).join(' ')}`)
    return say('charts-alt-line', { label, parts: said.join(', ') })
  })
  const all = [look.title, ...alt].join('\n')
  return drawing([hatch(sheet.theme), ...parts], {
    alt: all,
    width: sheet.width,
    height: Math.ceil(bottom),
    paper: sheet.theme.paper,
  })
}

type Place = { theme: Theme; say: Words; width: number; labelWidth: number }
type Drawn = { parts: string[]; bottom: number }
type Figures = Pick<HeatMapChart, 'columns' | 'rows'>

function drawGrid({ columns, rows }: Figures, { theme, say, width, labelWidth }: Place): Drawn {
  const column = (width - labelWidth) / Math.max(1, columns.length)
  const heads = columns.map((text) => wrap(text, column - 8, size, { most: 3 }))
  const top = 4 + Math.max(1, ...heads.map((lines) => lines.length)) * line + 6
  const parts = heads.flatMap((lines, c) =>
    lines.map((text, i) => {
      const y = top - 8 - (lines.length - 1 - i) * line
      return words(text, { x: labelWidth + (c + 0.5) * column, y, size, fill: theme.quiet, anchor: 'middle' })
    }),
  )
  let y = top
  for (const { label, cells } of rows) {
    const lines = wrap(label, labelWidth - 12, size, { most: 3 })
    const height = Math.max(44, lines.length * line + 12)
    const first = y + height / 2 - ((lines.length - 1) * line) / 2 + 5
    parts.push(...lines.map((text, i) => words(text, { x: 0, y: first + i * line, size, fill: theme.ink })))
    parts.push(
      ...cells.flatMap((cell, c) =>
        drawCell(cell, { x: labelWidth + c * column, y, width: column - gap, height: height - gap }, { theme, say }),
      ),
    )
    y += height
  }
  return { parts, bottom: y + 2 }
}

/** On a phone: the row's name, and beneath it its figures, each with its column's name, three or four side by side. */
function drawTiles({ columns, rows }: Figures, { theme, say, width }: Place): Drawn {
  const across = Math.max(1, Math.min(columns.length, Math.floor(width / 104)))
  const column = width / across
  const heads = columns.map((text) => wrap(text, column - 10, size - 1, { most: 2 }))
  const headHeight = Math.max(1, ...heads.map((lines) => lines.length)) * (line - 2) + 4
  const height = headHeight + 44
  const parts: string[] = []
  let y = 4
  for (const { label, cells } of rows) {
    const lines = wrap(label, width, size + 1, { weight: 'bold', most: 2 })
    for (const text of lines) {
      y += line + 1
      parts.push(words(text, { x: 0, y, size: size + 1, weight: 'bold', fill: theme.ink }))
    }
    y += 2
    for (const [i, cell] of cells.entries()) {
      const [x, top] = [(i % across) * column, y + Math.floor(i / across) * height]
      parts.push(
        ...(heads[i] ?? []).map((text, n) =>
          words(text, { x: x + 1, y: top + (n + 1) * (line - 2), size: size - 1, fill: theme.quiet }),
        ),
        ...drawCell(cell, { x, y: top + headHeight, width: column - gap * 2, height: 38 }, { theme, say }),
      )
    }
    y += Math.ceil(cells.length / across) * height + 8
  }
  return { parts, bottom: y }
}

type Frame = { x: number; y: number; width: number; height: number }

function drawCell(cell: HeatCell, frame: Frame, { theme, say }: Pick<Place, 'theme' | 'say'>): string[] {
  const { fill, ink } = groundOf(cell.kind === 'figure' ? cell.on : null, theme)
  const [first, second] = wordsFor(cell, say)
  const middle = frame.y + frame.height / 2
  const at = { x: frame.x + frame.width / 2, fill: ink, anchor: 'middle' as const }
  return [
    hatched({ ...frame, radius: 4, fill }, cell.kind === 'withheld'),
    words(first, {
      ...at,
      y: middle + (second ? -2 : 5),
      size: second ? size + 1 : size,
      weight: second ? 'bold' : 'plain',
    }),
    ...(second ? [words(second, { ...at, y: middle + 14, size: size - 2 })] : []),
  ]
}

function wordsFor(cell: HeatCell, say: Words): [string, string?] {
  if (cell.kind === 'figure') return cell.note === undefined ? [cell.text] : [cell.text, cell.note]
  return [say(`charts-cell-${cell.kind}`)]
}
