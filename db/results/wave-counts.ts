// All that is counted of a wave, and of two waves together.
import { optionsOf } from '../../core/results/distribution.ts'
import { type Counts, merge, mergeCounts } from '../../core/results/merge-counts.ts'
import { type PairedScore, pairedScoresOf } from '../../core/results/pairs.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { answerTablesOf } from './answer-tables.ts'
import { countItems, countPairs, countScores, countValues } from './counts.ts'
import { countOnce } from './kept-counts.ts'
import { standingOf } from './standing.ts'

type Of = { waveId: number; definition: Definition }

export function countsOf(db: Db, { waveId, definition }: Of, fromHowMany?: number): Promise<Counts> {
  return countOnce(
    db,
    {
      wave: { id: waveId, anonymity: definition.anonymity },
      about: 'answers 1',
      count: (range) => countNow(db, { waveId, definition }, range),
      merge: mergeCounts,
    },
    fromHowMany,
  )
}

/** The plain statements: what `countsOf` must always equal. */
export async function countNow(db: Db, { waveId, definition }: Of, range: Prisma.Sql): Promise<Counts> {
  const of = { from: answerTablesOf(definition), waveId, range }
  const withOptions = definition.sections
    .flatMap((section) => section.items)
    .filter((item) => optionsOf(definition, item))
    .map(({ code }) => code)
  const items = await countItems(db, of)
  const values = await countValues(db, of, withOptions)
  return { items, values, ...(await countScores(db, of)) }
}

/** Of two named waves. */
export async function pairsOf(
  db: Db,
  { earlier, later }: { earlier: number; later: number },
  fromHowMany?: number,
): Promise<PairedScore[]> {
  const { state } = await standingOf(db, { waveId: earlier, anonymity: 'named' }, null)
  const { pairs } = await countOnce(
    db,
    {
      wave: { id: later, anonymity: 'named' },
      about: 'pairs 2',
      also: `${earlier}: ${state}`,
      count: async (range) => ({ pairs: await countPairs(db, { earlier, later, range }) }),
      merge: (one, other) => ({
        pairs: merge(
          one.pairs,
          other.pairs,
          ({ scale, difference }) => `${scale}/${difference}`,
          (a, b) => ({ ...a, count: a.count + b.count }),
        ),
      }),
    },
    fromHowMany,
  )
  return pairedScoresOf(pairs)
}
