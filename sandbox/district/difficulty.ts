// The latent trait behind the answers: how hard the work is for one person, in general and by block, wave after wave.

import { daysBetween } from './calendar.ts'
import type { AnswerModel } from './data.ts'
import type { Random } from './random.ts'

/** Of one person in one wave: how hard in general, and by the blocks' codes with everything added up. */
export type Difficulty = { general: number; blocks: Map<string, number> }

/** What stays of a person from wave to wave: the rest is drawn anew, so extremes come back towards the mean. */
const CONSTANCY = 0.7
const GENERAL = 0.5
const SPECIFIC = 0.34
/** The share of the first year's difficulty that is left after t years is 1 / (1 + t). */
const YEAR = 365.25

export type WavePoint = { opensOn: string; isSpring: boolean }

/** One difficulty a wave, oldest first. */
export function makeDifficulties(
  random: Random,
  model: AnswerModel,
  experienceFrom: string,
  waves: readonly WavePoint[],
): Difficulty[] {
  let general = random.normal()
  let specific = model.blocks.map(() => random.normal())
  return waves.map(({ opensOn, isSpring }, i) => {
    if (i > 0) {
      general = drift(random, general)
      specific = specific.map((factor) => drift(random, factor))
    }
    const years = Math.max(0, daysBetween(experienceFrom, opensOn)) / YEAR
    const blocks = model.blocks.map(({ code, hard, novice, spring }, k): [string, number] => [
      code,
      hard + novice / (1 + years) + (isSpring ? spring : 0) + GENERAL * general + SPECIFIC * (specific[k] ?? 0),
    ])
    return { general, blocks: new Map(blocks) }
  })
}

function drift(random: Random, value: number): number {
  return CONSTANCY * value + Math.sqrt(1 - CONSTANCY ** 2) * random.normal()
}
