// The score of a block in the groups of a cross-tab: averages, a sentence, and how large a difference is.
import { type Difference, type Effect, effectEdges } from '../../core/results/group-difference.ts'
import { inFigures } from '../../core/results/rounding.ts'
import type { WaveCrossTab } from '../../db/results/cross-tab.ts'
import type { Cell, Section } from '../sheet.ts'
import { attributeName, groupName } from './attribute-words.ts'
import { points, type Reader, textFor, whole } from './reader.ts'

/** `isSilent`: an anonymous survey withholds cells here, which exact figures would help to find. */
export function scoreSection(reader: Reader, { score, row, table }: WaveCrossTab, isSilent: boolean): Section[] {
  if (!score || table?.kind !== 'shown') return []
  const { words } = reader
  const { averages, difference, block, groupedBy } = score
  const totals = groupedBy === row ? table.rowTotals : table.columnTotals
  const boundaries = block.levels.rows.map(({ from }) => from)
  const hidden: Cell = { text: words('results-withheld-cell'), tone: 'quiet' }
  return [
    {
      id: 'crosstab-score',
      isPart: true,
      title: words('crosstab-score', { block: textFor(reader, block.text) }),
      notes: [
        verdictOf(reader, difference),
        ...(averages.some(({ kind }) => kind === 'withheld') ? [words('crosstab-score-withheld')] : []),
      ],
      tables: [
        {
          caption: words('results-in-figures'),
          columns: [
            { text: attributeName(reader, groupedBy) },
            { text: words('crosstab-score-column'), isNumber: true },
            { text: words('crosstab-score-all'), isNumber: true },
          ],
          rows: averages.map((one, i): Cell[] => {
            const total = totals[i]
            return [
              groupName(reader, groupedBy, one.group),
              one.kind === 'shown' ? points(reader, one.mean, boundaries) : hidden,
              typeof total === 'number' ? whole(reader, total) : hidden,
            ]
          }),
        },
      ],
      ...(difference.kind === 'tested' && {
        details: {
          summary: words('crosstab-details'),
          lines: isSilent
            ? [words('crosstab-why-silent')]
            : [effectIn(reader, difference.effect), words('crosstab-effect-source')],
        },
      }),
    },
  ]
}

function verdictOf({ words }: Reader, difference: Difference): string {
  if (difference.kind === 'too-few') return words('crosstab-score-too-few')
  if (difference.verdict === 'within-error') return words('crosstab-score-within-error')
  return words('crosstab-score-differs', { size: words(`crosstab-size-${difference.effect?.size ?? 'none'}`) })
}

function effectIn({ words, language }: Reader, effect: Effect | null): string {
  if (!effect) return words('crosstab-effect-none')
  const boundaries = effectEdges[effect.kind].flatMap((edge) => [-edge, edge])
  const value = inFigures(effect.value, { language, decimals: 2, boundaries })
  return words(`crosstab-effect-${effect.kind}`, { value, size: words(`crosstab-size-${effect.size}`) })
}
