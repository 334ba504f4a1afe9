// Results of tests taken elsewhere: each replaces the self-score of its block, and both are kept.
import type { Definition } from './definition.ts'
import { fromDecimal } from './fraction.ts'
import { type BlockScore, overallOf } from './overall.ts'
import type { Scores } from './score.ts'
import { leveled, levelsBy, type Score } from './scored.ts'

/** Per cent of the test, 0–100, as its provider gave it. */
export type OutsideResult = { block: string; value: number }

export type SourcedScore = BlockScore & { source: 'self' | 'test'; self: Score }

export type SourcedScores = { blocks: SourcedScore[]; overall: Score | null }

/** Of several tests of a block the last counts. A test makes a block valid, however little was answered of it. */
export function withOutsideResults(
  definition: Definition,
  scores: Scores,
  results: readonly OutsideResult[],
): SourcedScores {
  const blocks = scores.blocks.map(({ block, ...self }): SourcedScore => {
    const test = results.findLast((one) => one.block === block.code)
    if (!test) return { block, ...self, source: 'self', self }
    if (!(test.value >= 0 && test.value <= 100)) {
      throw new Error(`outside result of «${block.code}»: ${test.value}, expected per cent from 0 to 100`)
    }
    const score = leveled(fromDecimal(test.value), levelsBy(definition, block.levels), 'percent', self.answered)
    return { block, ...score, source: 'test', self }
  })
  return { blocks, overall: overallOf(definition, blocks) }
}
