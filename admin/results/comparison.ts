// A wave beside the one before it: everybody then and now, and those who answered both times.
import type { Change } from '../../core/results/comparison.ts'
import type { BlockChange } from '../../core/results/wave-comparison.ts'
import type { QuestionsThen, WaveResults } from '../../db/results.ts'
import type { Cell, Section, Table } from '../sheet.ts'
import { boundariesOf } from './blocks.ts'
import { pictures } from './pictures.ts'
import { between, difference, percent, points, type Reader, textFor, whole } from './reader.ts'

export function comparisonSections(reader: Reader, results: WaveResults): Section[] {
  const { comparison, definition, blocks, coverage } = results
  const { words, look } = reader
  if (!comparison || blocks.length === 0) return []
  const { wave } = comparison
  const title = words('results-comparison', { title: wave.title })
  const rows = comparison.blocks.map((change) => {
    const block = blocks.find(({ code }) => code === change.code)
    return {
      label: block ? textFor(reader, block.title) : change.code,
      earlier: change.kind === 'shown' ? change.earlier.mean : null,
      later: block?.kind === 'shown' ? block.mean : null,
      verdict: change.kind === 'shown' ? change.groups.verdict : ('too-few' as const),
    }
  })
  const waves = { earlier: wave.title, later: results.wave.title }
  const boundaries = boundariesOf(definition, comparison.blocks[0]?.code ?? '')
  const answered = (part: WaveResults['coverage']['total']) => ({
    rate: part.rate === null ? '—' : percent(reader, part.rate),
    part: whole(reader, part.answered),
    all: whole(reader, part.asked),
  })
  const [before, now] = [answered(comparison.coverage), answered(coverage.total)]
  return [
    {
      id: 'comparison',
      title,
      notes: [
        words('results-comparison-coverage', {
          before: words('results-rate-of', before),
          now: words('results-rate-of', now),
        }),
        words('results-comparison-note'),
        ...questionsThen(reader, comparison.questions),
      ],
      pictures: [pictures.comparison({ ...look, title, waves, rows, boundaries }).svg],
      tables: [
        changesTable(
          reader,
          results,
          comparison.blocks,
          rows.map(({ label }) => label),
        ),
      ],
    },
  ]
}

/** What may be set beside each other: the same code, words and answers in both versions. */
function questionsThen({ words }: Reader, { changed, added, same }: QuestionsThen): string[] {
  if (changed.length === 0 && added.length === 0) return [words('results-questions-same', { same })]
  const list = (codes: string[]) => (codes.length === 0 ? '—' : codes.join(', '))
  return [words('results-questions-changed', { same, changed: list(changed), added: list(added) })]
}

function changesTable(reader: Reader, results: WaveResults, changes: BlockChange[], labels: string[]): Table {
  const { words } = reader
  const hasPairs = changes.some((change) => change.kind === 'shown' && change.same !== null)
  const pairColumns = [
    { text: words('results-column-same'), isNumber: true },
    { text: words('results-column-change-same'), isNumber: true },
    { text: words('results-column-median-same'), isNumber: true },
    { text: words('results-column-verdict') },
  ]
  return {
    caption: words('results-comparison-table'),
    columns: [
      { text: words('results-column-block') },
      { text: words('results-column-before'), isNumber: true },
      { text: words('results-column-now'), isNumber: true },
      { text: words('results-column-change'), isNumber: true },
      { text: words('results-column-verdict') },
      ...(hasPairs ? pairColumns : []),
    ],
    rows: changes.map((change, i) => {
      const label = labels[i] ?? change.code
      if (change.kind !== 'shown') {
        const why: Cell = { text: words(`results-${change.kind}`), tone: 'quiet' }
        return [label, '—', '—', '—', why, ...(hasPairs ? noPairs : [])]
      }
      const block = results.blocks.find(({ code }) => code === change.code)
      const value = (mean: number, n: number) =>
        words('results-value-of', {
          value: points(reader, mean, boundariesOf(results.definition, change.code)),
          n: whole(reader, n),
        })
      const pairs = change.same
      return [
        label,
        value(change.earlier.mean, change.earlier.n),
        block?.kind === 'shown' ? value(block.mean, block.n) : '—',
        ...changeCells(reader, change.groups),
        ...(hasPairs ? (pairs ? pairCells(reader, pairs) : noPairs) : []),
      ]
    }),
  }
}

type Same = NonNullable<Extract<BlockChange, { kind: 'shown' }>['same']>

const noPairs: Cell[] = ['—', '—', '—', '—']

function pairCells(reader: Reader, pairs: Same): Cell[] {
  const [change = '—', verdict = '—'] = changeCells(reader, pairs)
  return [whole(reader, pairs.n), change, pairs.median === null ? '—' : difference(reader, pairs.median), verdict]
}

function changeCells(reader: Reader, change: Change): Cell[] {
  const { words } = reader
  const verdict: Cell = words(`charts-verdict-${change.verdict}`)
  if (change.difference === null) return ['—', verdict]
  const figure = (value: number) => difference(reader, value)
  const range = between(reader, change.interval, figure)
  return [words('results-change', { difference: figure(change.difference), range }), verdict]
}
