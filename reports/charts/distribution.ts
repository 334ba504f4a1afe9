// How the answers to questions of one scale are spread: a bar of 100 % a question, figures on the bars, n beside.
import type { Tone } from '../../core/results/levels.ts'
import { inPercent } from '../../core/results/rounding.ts'
import { wordsOf } from '../../locales/index.ts'
import { fontSize, legendOf, rowsOf, valueAxis } from './axes.ts'
import type { Drawing } from './drawing.ts'
import { widthOf } from './font.ts'
import { drawOption, type Look, sheetOf } from './library.ts'
import type { Paint, Theme } from './theme.ts'

export type DistributionChart = Look & {
  /** The scale's points in their order; `tone` where one end is good. */
  options: readonly { label: string; tone?: Tone }[]
  /** `shares` in the order of `options`, 0–1; null where there is nothing to show: too few answered, or `why` says else. */
  rows: readonly { label: string; n: number; shares: readonly number[] | null; why?: string }[]
}

export function distributionChart({ options, rows, ...look }: DistributionChart): Drawing {
  const sheet = sheetOf(look)
  const say = wordsOf(look.language)
  const percent = (share: number) => inPercent(share, { language: look.language })
  const notes = rows.map(({ n, shares, why }) => (shares ? say('charts-n', { n }) : (why ?? say('charts-too-few'))))
  const legend = legendOf(
    options.map((option) => option.label),
    sheet,
  )
  const layout = rowsOf({ labels: rows.map((row) => row.label), notes }, sheet, { rowHeight: 52 })
  const top = sheet.top + legend.height
  const height = rows.length * layout.rowHeight
  const series = options.map(({ label }, i) => {
    const paint = paintOf(options, i, sheet.theme)
    return {
      type: 'bar',
      name: label,
      stack: 'all',
      barWidth: 26,
      itemStyle: { color: paint.fill, borderColor: sheet.theme.paper, borderWidth: 1 },
      data: rows.map(({ shares }) => {
        const share = shares?.[i] ?? 0
        const text = figureThatFits(percent(share), share * layout.plot)
        return { value: share, label: { show: text !== '', formatter: text, color: paint.on, fontSize } }
      }),
    }
  })
  const alt = rows.map(({ label, n, shares, why }) => {
    if (!shares) return why === undefined ? say('charts-alt-few', { label }) : `${label}: ${why}.`
    const parts = shares.map((share, i) => `${options[i]?.label ?? ''} ${percent(share)}`).join(', ')
    return say('charts-alt-row', { label, parts, n })
  })
  const { yAxis, grid } = layout
  const option = { legend: legend.option, grid: { ...grid, top, height }, xAxis: valueAxis(1), yAxis, series }
  return drawOption(option, { sheet, alt: [look.title, ...alt].join('\n'), bottom: top + height + 4 })
}

function paintOf(options: DistributionChart['options'], i: number, theme: Theme): Paint {
  const tone = options[i]?.tone
  return tone ? theme.tones[tone] : (theme.steps[i % theme.steps.length] as Paint)
}

/** «5 %», or «5» in a narrower bar, or nothing: the alt text has them all. */
function figureThatFits(percent: string, room: number): string {
  return [percent, percent.replace(/\D+$/, '')].find((text) => widthOf(text, fontSize) + 6 <= room) ?? ''
}
