// An exact value with its level and the figure shown beside it; or none, where too little was answered.
import type { Definition, Levels } from './definition.ts'
import { type Fraction, toNumber } from './fraction.ts'
import { levelOf, shownValue } from './levels.ts'

export type Score = {
  /** Exact, as near as a float comes; null where too few items were answered. */
  value: number | null
  /** Exact in whole numbers: what levels and triggers are decided by. */
  exact: Fraction | null
  /** For people: rounded half up, never across a level's bound. */
  shown: number | null
  /** The Russian name of the level. */
  level: string | null
  /** Items (of a block) or blocks (of the whole) that counted. */
  answered: number
}

export type Measure = 'percent' | 'mean'

export function leveled(exact: Fraction, levels: Levels | undefined, measure: Measure, answered: number): Score {
  const level = levels ? (levelOf(levels, exact)?.name.ru ?? null) : null
  const shown = levels ? shownValue(levels, exact, measure) : toNumber(exact)
  return { value: toNumber(exact), exact, shown, level, answered }
}

export function invalid(answered: number): Score {
  return { value: null, exact: null, shown: null, level: null, answered }
}

export function levelsBy(definition: Definition, code: string): Levels | undefined {
  return definition.levels.find((levels) => levels.code === code)
}
