// Shares of several groups as bars with their figures and counts: how many answered, by type of organisation.
import { inPercent } from '../../core/results/rounding.ts'
import { wordsOf } from '../../locales/index.ts'
import { fontSize, rowsOf, valueAxis } from './axes.ts'
import type { Drawing } from './drawing.ts'
import { drawOption, type Look, sheetOf } from './library.ts'

export type CoverageChart = Look & { rows: readonly { label: string; asked: number; answered: number }[] }

export function coverageChart({ rows, ...look }: CoverageChart): Drawing {
  const say = wordsOf(look.language)
  const bars = rows.map(({ label, asked, answered }) => ({
    label,
    share: asked === 0 ? null : answered / asked,
    note: asked === 0 ? say('charts-nobody-asked') : say('charts-answered', { answered, asked }),
  }))
  return shareChart({ ...look, rows: bars })
}

/** `share` 0–1, null where there is none to show; `note` says of how many. Also for a question with its own options. */
export type ShareChart = Look & { rows: readonly { label: string; share: number | null; note: string }[] }

/** How wide «100 %» is beyond the end of its bar. */
const figureRoom = 56

export function shareChart({ rows, ...look }: ShareChart): Drawing {
  const sheet = sheetOf(look)
  const { theme } = sheet
  const say = wordsOf(look.language)
  const figures = rows.map(({ share }) => (share === null ? '' : inPercent(share, { language: look.language })))
  const texts = { labels: rows.map((row) => row.label), notes: rows.map((row) => row.note) }
  const { yAxis, grid, rowHeight } = rowsOf(texts, sheet, { rowHeight: 44, sides: [0, figureRoom] })
  const height = rows.length * rowHeight
  const series = {
    type: 'bar',
    barWidth: 20,
    showBackground: true,
    backgroundStyle: { color: theme.line, borderRadius: 4 },
    itemStyle: { color: theme.accent, borderRadius: 4 },
    label: { show: true, position: 'right', color: theme.ink, fontSize, fontWeight: 700 },
    data: rows.map(({ share }, i) => ({ value: share ?? 0, label: { formatter: figures[i] ?? '' } })),
  }
  const alt = rows.map(({ label, share, note }, i) =>
    share === null ? `${label}: ${note}.` : say('charts-alt-share', { label, share: figures[i] ?? '', note }),
  )
  const option = { grid: { ...grid, top: sheet.top, height }, xAxis: valueAxis(1), yAxis, series: [series] }
  return drawOption(option, { sheet, alt: [look.title, ...alt].join('\n'), bottom: sheet.top + height + 4 })
}
