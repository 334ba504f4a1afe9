// Two attributes of a wave as a picture, a table and a sentence.
import type { Association } from '../../core/results/association.ts'
import type { CrossTab } from '../../core/results/cross-tab.ts'
import type { WaveCrossTab } from '../../db/results/cross-tab.ts'
import type { HeatCell } from '../../reports/charts/heat-map.ts'
import type { Cell, Section, Table } from '../sheet.ts'
import { attributeName, groupName } from './attribute-words.ts'
import { pictures } from './pictures.ts'
import { percent, type Reader, whole } from './reader.ts'
import { scoreSection } from './score-by-group.ts'

type Shown = Extract<CrossTab, { kind: 'shown' }>

export function crossTabSections(reader: Reader, found: WaveCrossTab): Section[] {
  const { words, look } = reader
  const { row, column, table, definition } = found
  const title = words('crosstab-title', { row: attributeName(reader, row), column: attributeName(reader, column) })
  const say = (note: string): Section[] => [{ id: 'crosstab', title, notes: [note] }]
  if (row.code === column.code) return say(words('crosstab-same'))
  if (!table) return say(words('results-after-closing'))
  if (table.kind === 'withheld') return say(words('crosstab-withheld'))
  const columns = table.columns.map((group) => groupName(reader, column, group))
  const rows = table.rows.map((group, r) => ({
    label: words('crosstab-group', { name: groupName(reader, row, group), n: figure(reader, table.rowTotals[r]) }),
    cells: table.columns.map((_, c) => heatCell(reader, table, r, c)),
  }))
  const isSilent = definition.anonymity === 'anonymous' && table.isWithheld
  return [
    {
      id: 'crosstab',
      title,
      notes: [
        verdictOf(reader, table),
        words('crosstab-note'),
        ...(table.isWithheld ? [words('crosstab-withheld-note')] : []),
      ],
      pictures: [pictures.heatMap({ ...look, title, columns, rows }).svg],
      tables: [tableOf(reader, found, table)],
      details: { summary: words('crosstab-details'), lines: detailsOf(reader, table.association, isSilent) },
    },
    ...scoreSection(reader, found, isSilent),
  ]
}

function verdictOf({ words }: Reader, { association, strength }: Shown): string {
  if (association.kind === 'too-few') return words('crosstab-too-few')
  if (association.verdict === 'within-error') return words('crosstab-within-error')
  return words('crosstab-differs', { strength: words(`crosstab-strength-${strength ?? 'none'}`) })
}

/** The statistic follows from all cells: where some of an anonymous survey are withheld, it would help to find them. */
function detailsOf({ words, language }: Reader, association: Association, isSilent: boolean): string[] {
  if (association.kind === 'too-few') return [words('crosstab-why-too-few')]
  if (isSilent) return [words('crosstab-why-silent')]
  const number = (value: number, decimals: number) =>
    value.toLocaleString(language, { maximumFractionDigits: decimals })
  const { chiSquare, degrees, p, v } = association
  const shown = p < 0.001 ? `< ${number(0.001, 3)}` : `= ${number(p, 3)}`
  return [
    words('crosstab-chi-square', { value: number(chiSquare, 2), degrees, p: shown }),
    words('crosstab-cramer', { v: number(v, 2) }),
    words('crosstab-source'),
  ]
}

function heatCell(reader: Reader, table: Shown, r: number, c: number): HeatCell {
  const [count, total] = [table.cells[r]?.[c] ?? null, table.rowTotals[r] ?? null]
  if (count === null) return { kind: 'withheld' }
  if (total === null || total === 0) return { kind: 'figure', text: whole(reader, count), on: { depth: 0 } }
  const share = count / total
  return { kind: 'figure', text: percent(reader, share), note: whole(reader, count), on: { depth: share } }
}

function tableOf(reader: Reader, { row, column }: WaveCrossTab, table: Shown): Table {
  const { words } = reader
  const hidden: Cell = { text: words('results-withheld-cell'), tone: 'quiet' }
  const count = (value: number | null | undefined): Cell => (typeof value === 'number' ? whole(reader, value) : hidden)
  const withShare = (value: number | null | undefined, total: number | null | undefined): Cell => {
    if (typeof value !== 'number') return hidden
    return total ? `${whole(reader, value)} (${percent(reader, value / total)})` : whole(reader, value)
  }
  return {
    caption: words('results-in-figures'),
    columns: [
      { text: attributeName(reader, row) },
      ...table.columns.map((group) => ({ text: groupName(reader, column, group), isNumber: true })),
      { text: words('crosstab-all'), isNumber: true },
    ],
    rows: [
      ...table.rows.map((group, r): Cell[] => [
        groupName(reader, row, group),
        ...table.columns.map((_, c) => withShare(table.cells[r]?.[c], table.rowTotals[r])),
        count(table.rowTotals[r]),
      ]),
      [
        words('crosstab-all'),
        ...table.columnTotals.map((total) => withShare(total, table.total)),
        whole(reader, table.total),
      ],
    ],
  }
}

function figure(reader: Reader, value: number | null | undefined): string {
  return typeof value === 'number' ? whole(reader, value) : reader.words('results-withheld-cell')
}
