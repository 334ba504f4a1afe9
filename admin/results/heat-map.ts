// «Тепловая карта»: blocks by kinds of organisation and by association, each figure on the colour of its level.
import type { GroupMean } from '../../core/results/group-means.ts'
import { levelsOf } from '../../core/results/levels.ts'
import type { OrganisationType } from '../../core/survey/facts.ts'
import type { HeatMap } from '../../db/results/heat-map.ts'
import type { HeatCell } from '../../reports/charts/heat-map.ts'
import type { Cell, Section } from '../sheet.ts'
import { boundariesOf } from './blocks.ts'
import { pictures } from './pictures.ts'
import { points, type Reader, textFor, whole } from './reader.ts'

const order: readonly OrganisationType[] = ['school', 'kindergarten', 'supplementary', 'centre', 'department']

type Rows = { label: string; means: GroupMean[] }[]

export function heatMapSections(reader: Reader, map: HeatMap): Section[] {
  const { words } = reader
  if (map.answers === 'after-closing') {
    return [{ id: 'heat-types', title: words('heat-types'), notes: [words('results-after-closing')] }]
  }
  return [
    sectionOf(reader, map, { id: 'heat-types', title: words('heat-types'), rows: byType(reader, map) }),
    ...(map.definition.anonymity === 'anonymous'
      ? []
      : [
          sectionOf(reader, map, {
            id: 'heat-rmo',
            title: words('heat-rmo'),
            rows: map.byRmo.map(({ group, blocks }) => ({ label: group, means: blocks })),
          }),
        ]),
  ]
}

function byType({ words }: Reader, { blocks }: HeatMap): Rows {
  const groupOf = (block: HeatMap['blocks'][number], type: OrganisationType): GroupMean => {
    if (block.kind !== 'shown') return { kind: block.kind }
    return block.groups.find((group) => group.type === type) ?? { kind: 'empty' }
  }
  return order.flatMap((type) => {
    const means = blocks.map((block) => groupOf(block, type))
    return means.every(({ kind }) => kind === 'empty') ? [] : [{ label: words(`results-type-${type}`), means }]
  })
}

function sectionOf(
  reader: Reader,
  { definition }: HeatMap,
  { id, title, rows }: { id: string; title: string; rows: Rows },
): Section {
  const { words, look } = reader
  if (rows.length === 0) return { id, title, notes: [words('heat-none')] }
  const columns = definition.blocks.map((block) => textFor(reader, block.title))
  const value = (mean: number, i: number) =>
    points(reader, mean, boundariesOf(definition, definition.blocks[i]?.code ?? ''))
  const heat = (mean: GroupMean, i: number): HeatCell => {
    if (mean.kind !== 'shown') return mean
    const note = words('charts-n', { n: whole(reader, mean.n) })
    return { kind: 'figure', text: value(mean.mean, i), note, on: { tone: mean.tone } }
  }
  const cell = (mean: GroupMean, i: number): Cell => {
    if (mean.kind === 'empty') return '—'
    if (mean.kind === 'withheld') return { text: words('results-withheld-cell'), tone: 'quiet' }
    return words('results-value-of', { value: value(mean.mean, i), n: whole(reader, mean.n) })
  }
  const isWithheld = rows.some(({ means }) => means.some(({ kind }) => kind === 'withheld'))
  return {
    id,
    title,
    notes: [
      words(`results-high-${definition.levels[0]?.high ?? 'bad'}`),
      words('heat-legend', { levels: legendOf(reader, definition) }),
      ...(isWithheld ? [words('results-withheld-note')] : []),
    ],
    pictures: [
      pictures.heatMap({
        ...look,
        title,
        columns,
        rows: rows.map(({ label, means }) => ({ label, cells: means.map(heat) })),
      }).svg,
    ],
    tables: [
      {
        caption: words('results-in-figures'),
        isFolded: true,
        columns: [{ text: words('heat-group') }, ...columns.map((text) => ({ text, isNumber: true }))],
        rows: rows.map(({ label, means }) => [label, ...means.map(cell)]),
      },
    ],
  }
}

/** What the colours mean, in words: «низкая — от 0, умеренная — от 25 …». */
function legendOf(reader: Reader, definition: HeatMap['definition']): string {
  const codes = new Set(definition.blocks.map(({ levels }) => levels))
  const [first] = codes
  if (first === undefined) return ''
  const levels = levelsOf(definition, first)
  return levels.rows

    .map(({ name, from }) => reader.words('heat-level', { name: textFor(reader, name), from: whole(reader, from) }))
    .join(', ')
}
