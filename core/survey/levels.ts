// The level of an exact score, and the figure shown beside it.
import type { Level, Levels } from './definition.ts'
import { type Fraction, isAtLeast, roundHalfUp, truncate } from './fraction.ts'

/** Rows are half-open and in ascending order, which the checks of a definition hold. */
export function levelOf(levels: Levels, value: Fraction): Level | undefined {
  return levels.rows.findLast((row) => isAtLeast(value, row.from))
}

/**
 * Rounded half up, whole for per cents and to two decimals for means; where that would cross into another level, two
 * decimals, and if even these would, cut off: never «60» beside the level below 60.
 */
export function shownValue(levels: Levels, value: Fraction, measure: 'percent' | 'mean'): number {
  const level = levelOf(levels, value)
  const candidates = measure === 'percent' ? [roundHalfUp(value), roundHalfUp(value, 2)] : [roundHalfUp(value, 2)]
  const same = candidates.find((shown) => levels.rows.findLast((row) => shown >= row.from) === level)
  return same ?? truncate(value, 2)
}
