// What our charts share: words at the left or, on a phone, above; a note at the right; no lines that say nothing.
import { widthOf, wrap } from './font.ts'
import type { Sheet } from './library.ts'
import type { Theme } from './theme.ts'

export const fontSize = 14
const noteSize = 13
const lineHeight = 18
const quietAxis = { axisLine: { show: false }, axisTick: { show: false }, splitLine: { show: false } }

/** From 0 to `max`, unseen: figures stand on the bars. */
export function valueAxis(max: number) {
  return { type: 'value', min: 0, max, ...quietAxis, axisLabel: { show: false } }
}

export type Rows = { labels: readonly string[]; notes: readonly string[] }
/** `sides`: room that the bars' own figures need beyond either end. */
export type Room = { rowHeight: number; sides?: [left: number, right: number]; noteWidth?: number }

/** Labels in at most two lines and two fifths of the width; on a narrow sheet label and note share the line above the bar. */
export function rowsOf({ labels, notes }: Rows, sheet: Sheet, room: Room) {
  return sheet.isNarrow ? rowsAbove({ labels, notes }, sheet, room) : rowsBeside({ labels, notes }, sheet, room)
}

function rowsBeside({ labels, notes }: Rows, { width, theme }: Sheet, { rowHeight, sides = [0, 0], noteWidth }: Room) {
  const widest = Math.max(...labels.map((label) => widthOf(label, fontSize)), 40)
  const left = Math.ceil(Math.min(widest, width * 0.4)) + 18
  const right = noteWidth ?? Math.ceil(Math.max(...notes.map((note) => widthOf(note, noteSize)), 0)) + 18
  const wrapped = (texts: readonly string[], size: number, room: number) =>
    texts.map((text) => wrap(text, room, size).join('\n'))
  const words = { interval: 0, lineHeight, fontSize }
  return {
    rowHeight,
    plot: width - left - right - sides[0] - sides[1],
    grid: { left: left + sides[0], right: right + sides[1] },
    yAxis: [
      {
        ...category(wrapped(labels, fontSize, left - 18)),
        offset: sides[0],
        axisLabel: { ...words, color: theme.ink, align: 'left', margin: left - 2 },
      },
      {
        ...category(wrapped(notes, noteSize, right - 16)),
        position: 'right',
        offset: sides[1],
        axisLabel: { ...words, color: theme.quiet, fontSize: noteSize, margin: 14 },
      },
    ],
  }
}

function rowsAbove({ labels, notes }: Rows, { width, theme }: Sheet, { rowHeight, sides = [0, 0] }: Room) {
  const lines = labels.map((label) => wrap(label, width - 8, fontSize))
  const most = Math.max(...lines.map((line) => line.length))
  const noteLines = notes.map((note) => wrap(note, width - 8, noteSize, { most: 1 })[0] ?? '')
  const words = { interval: 0, inside: true, lineHeight, verticalAlign: 'bottom' as const }
  // The text box ends where the bar begins.
  const lift = 18
  return {
    rowHeight: rowHeight + most * lineHeight + lineHeight,
    plot: width - sides[0] - sides[1],
    grid: { left: Math.max(2, sides[0]), right: Math.max(2, sides[1]) },
    yAxis: [
      {
        ...category(lines.map((line) => line.join('\n'))),
        z: 5,
        offset: sides[0],
        axisLabel: { ...words, color: theme.ink, fontSize, align: 'left', margin: 0, padding: [0, 0, lift, 0] },
      },
      {
        ...category(noteLines),
        z: 5,
        position: 'right',
        offset: sides[1],
        axisLabel: {
          ...words,
          color: theme.quiet,
          fontSize: noteSize,
          align: 'right',
          margin: 0,
          verticalAlign: 'top',
          padding: [lift - 4, 0, 0, 0],
        },
      },
    ],
  }
}

function category(data: string[]) {
  return { type: 'category', inverse: true, data, ...quietAxis }
}

/** In one line where it fits, else an entry a line. */
export function legendOf(names: readonly string[], { width, theme, top }: Sheet): { option: object; height: number } {
  const inLine = names.reduce((sum, name) => sum + 20 + widthOf(name, fontSize) + 20, 0)
  const isColumn = inLine > width
  const option = {
    left: 3,
    top,
    padding: 0,
    orient: isColumn ? 'vertical' : 'horizontal',
    align: 'left',
    itemGap: isColumn ? 8 : 18,
    itemWidth: 14,
    itemHeight: 14,
    icon: 'roundRect',
    textStyle: { color: theme.ink, fontSize },
  }
  return { option, height: isColumn ? names.length * 22 + 14 : 30 }
}

export function quietLine(theme: Theme) {
  return { show: true, lineStyle: { color: theme.line } }
}
