// Block by block, a wave beside the one before it.
import type { Sample } from '../statistics.ts'
import type { Definition } from '../survey/definition.ts'
import { compareVersions } from '../survey/item-identity.ts'
import type { ScoreCount } from './blocks.ts'
import { type Change, compareGroups, comparePairs } from './comparison.ts'
import { levelOfMean, levelsOf, type Tone, toneOf } from './levels.ts'
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
      /** Those who answered both times; null for an anonymous survey, which cannot know them. */
      same: (Change & { n: number }) | null
    }
)

export type WaveCounts = { definition: Definition; scores: ScoreCount[]; asked: number }
export type Pairs = { scores: (Sample & { scale: string })[]; asked: number }

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
      same: pairs && twice ? { n: twice.n, ...comparePairs({ ...twice, population: pairs.asked }) } : null,
    }
  })
}
