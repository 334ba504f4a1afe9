// Block by block, a wave beside the one before it.
import type { Definition } from '../survey/definition.ts'
import { compareVersions } from '../survey/item-identity.ts'
import type { ScoreCount } from './blocks.ts'
import { type Change, compareGroups, comparePairs } from './comparison.ts'
import { levelOfMean, levelsOf, type Tone, toneOf } from './levels.ts'
import type { PairedScore } from './pairs.ts'
import { smallestGroup } from './suppression.ts'

export type BlockChange = { code: string } /** The block asks other questions now. */ & (
  | { kind: 'not-comparable' }
  /** Fewer than k valid scores in either wave. */
  | { kind: 'withheld' }
  | {
      kind: 'shown'
      earlier: { n: number; mean: number; level: string; tone: Tone }
      /** Everybody then beside everybody now. */
      groups: Change
      /**
       * Those who answered both times; null for an anonymous survey, which cannot know them. `median` is of their own
       * differences, as the mean is, and is told where the mean is.
       */
      same: (Change & { n: number; median: number | null }) | null
    }
)

export type WaveCounts = { definition: Definition; scores: ScoreCount[]; asked: number }
export type Pairs = { scores: PairedScore[]; asked: number }

export function compareWaves(earlier: WaveCounts, later: WaveCounts, pairs: Pairs | null): BlockChange[] {
  const totalIn = (wave: WaveCounts, code: string) =>
    wave.scores.find((score) => score.scale === code && score.type === null)
  const comparable = compareVersions(earlier.definition, later.definition).comparableBlocks
  return later.definition.blocks.map((block) => {
    const code = block.code
    if (!comparable.includes(code)) return { code, kind: 'not-comparable' }
    const [before, now] = [totalIn(earlier, code), totalIn(later, code)]
    if (!before || !now || Math.min(before.n, now.n) < smallestGroup) return { code, kind: 'withheld' }
    const levels = levelsOf(later.definition, block.levels)
    const level = levelOfMean(levels, before.mean).name.ru
    const twice = pairs?.scores.find((score) => score.scale === code)
    return {
      code,
      kind: 'shown',
      earlier: { n: before.n, mean: before.mean, level, tone: toneOf(levels, level) },
      groups: compareGroups({ ...before, population: earlier.asked }, { ...now, population: later.asked }),
      same: pairs && twice ? sameOf(twice, pairs.asked) : null,
    }
  })
}

function sameOf(twice: PairedScore, asked: number): Change & { n: number; median: number | null } {
  const change = comparePairs({ ...twice, population: asked })
  return { n: twice.n, ...change, median: change.difference === null ? null : twice.median }
}
