// Two waves, block by block: a ring where it was, a dot where it is, and in words whether that is more than chance.
import type { CustomSeriesRenderItem } from 'echarts'
import type { Verdict } from '../../core/results/comparison.ts'
import { inFigures } from '../../core/results/rounding.ts'
import { type Words, wordsOf } from '../../locales/index.ts'
import { fontSize, legendOf, quietLine, rowsOf, valueAxis } from './axes.ts'
import type { Drawing } from './drawing.ts'
import { drawOption, type Look, sheetOf } from './library.ts'
import type { Theme } from './theme.ts'

export type ComparisonRow = {
  label: string
  /** Means, exact; null where too few answered. */
  earlier: number | null
  later: number | null
  verdict: Verdict
}

export type ComparisonChart = Look & {
  /** What the two waves are called. */
  waves: { earlier: string; later: string }
  rows: readonly ComparisonRow[]
  /** Where levels begin: quiet lines, and no figure is rounded across them. */
  boundaries?: readonly number[]
}

/** Room for a figure beyond either end. */
const sides: [number, number] = [40, 48]

export function comparisonChart({ waves, rows, boundaries = [], ...look }: ComparisonChart): Drawing {
  const sheet = sheetOf(look)
  const { theme } = sheet
  const say = wordsOf(look.language)
  const figure = (value: number) => inFigures(value, { language: look.language, boundaries })
  const texts = { labels: rows.map((row) => row.label), notes: rows.map((row) => noteOf(row, say)) }
  const { yAxis, grid, rowHeight } = rowsOf(texts, sheet, { rowHeight: 50, sides, noteWidth: 190 })
  const legend = legendOf([waves.earlier, waves.later], sheet)
  const top = sheet.top + legend.height
  const height = rows.length * rowHeight
  const series = [
    { type: 'custom', name: waves.earlier, data: [], renderItem: () => null },
    {
      type: 'custom',
      name: waves.later,
      itemStyle: { color: theme.accent },
      data: rows.map((row, i) => [row.later ?? Number.NaN, i]),
      renderItem: dumbbells(rows, figure, theme),
    },
  ]
  const option = {
    legend: { ...legend.option, data: legendData(waves, theme) },
    grid: { ...grid, top, height },
    xAxis: { ...valueAxis(100), ...boundaryLines(boundaries, theme) },
    yAxis,
    series,
  }
  const alt = rows.map((row) => rowInWords(row, figure, say))
  return drawOption(option, { sheet, alt: [look.title, ...alt].join('\n'), bottom: top + height + 28 })
}

function dumbbells(
  rows: readonly ComparisonRow[],
  figure: (value: number) => string,
  theme: Theme,
): CustomSeriesRenderItem {
  return ({ dataIndex }, api) => {
    const { earlier, later } = rows[dataIndex] ?? { earlier: null, later: null }
    if (later === null) return null
    const [x = 0, y = 0] = api.coord([later, dataIndex])
    const dot = { type: 'circle' as const, shape: { cx: x, cy: y, r: 8 }, style: { fill: theme.accent } }
    const label = (value: number, at: number, isRight: boolean, isNow: boolean) => ({
      type: 'text' as const,
      style: {
        text: figure(value),
        x: at + (isRight ? 14 : -14),
        y,
        textAlign: isRight ? ('left' as const) : ('right' as const),
        textVerticalAlign: 'middle' as const,
        fill: isNow ? theme.ink : theme.quiet,
        fontSize,
        fontWeight: isNow ? 700 : 400,
      },
    })
    if (earlier === null) return { type: 'group', children: [dot, label(later, x, true, true)] }
    const [from = 0] = api.coord([earlier, dataIndex])
    const isRight = x >= from
    const line = {
      type: 'line' as const,
      shape: { x1: from, y1: y, x2: x, y2: y },
      style: { stroke: theme.quiet, lineWidth: 3 },
    }
    const ring = {
      type: 'circle' as const,
      shape: { cx: from, cy: y, r: 6.5 },
      style: { fill: theme.paper, stroke: theme.quiet, lineWidth: 3 },
    }
    return {
      type: 'group',
      children: [line, ring, dot, label(earlier, from, !isRight, false), label(later, x, isRight, true)],
    }
  }
}

/** The ring and the dot themselves, so that colour alone says nothing. */
function legendData({ earlier, later }: ComparisonChart['waves'], theme: Theme) {
  const ring = { color: theme.paper, borderColor: theme.quiet, borderWidth: 3 }
  return [
    { name: earlier, icon: 'circle', itemStyle: ring },
    { name: later, icon: 'circle' },
  ]
}

function boundaryLines(boundaries: readonly number[], theme: Theme) {
  const at = [0, ...boundaries.filter((edge) => edge > 0 && edge < 100), 100]
  return {
    axisLabel: { show: true, customValues: at, color: theme.quiet, fontSize: 12 },
    axisTick: { show: false, customValues: at },
    splitLine: quietLine(theme),
  }
}

function noteOf({ earlier, later, verdict }: ComparisonRow, say: Words): string {
  if (later === null) return say('charts-too-few')
  return earlier === null ? '' : say(`charts-verdict-${verdict}`)
}

function rowInWords(
  { label, earlier, later, verdict }: ComparisonRow,
  figure: (value: number) => string,
  say: Words,
): string {
  if (later === null) return say('charts-alt-few', { label })
  if (earlier === null) return say('charts-alt-change-new', { label, later: figure(later) })
  const words = say(`charts-verdict-${verdict}`)
  return say('charts-alt-change', { label, earlier: figure(earlier), later: figure(later), verdict: words })
}
