// Which level a value is on, and how near the good end that level is.
import type { Level, Levels } from '../survey/definition.ts'
import type { Text } from '../survey/words.ts'

/**
 * The level of a mean that the database computed. Half-open: `from` belongs to the level, `below` does not.
 * A person's own score has its level already, decided in whole numbers by core/survey.
 */
export function levelOfMean(levels: Levels, mean: number): Level {
  const value = withoutDust(mean)
  const level = levels.rows.findLast((row) => value >= row.from)
  if (!level) throw new Error(`results: ${mean} is on no level of «${levels.code}»`)
  return level
}

/** Adding floats may leave 49.999999999999993 where 50 is meant. */
export function withoutDust(value: number): number {
  return Number(value.toFixed(9))
}

/** How grave a level is: what colours and orders follow. */
export type Tone = 'good' | 'fair' | 'poor' | 'acute'

const tones: readonly Tone[] = ['good', 'fair', 'poor', 'acute']

/** The best level is always good and the worst acute; three levels skip `poor`. */
export function toneOf(levels: Levels, name: string): Tone {
  const inOrder = [...levels.rows].sort((a, b) => (levels.high === 'bad' ? a.from - b.from : b.from - a.from))
  const at = inOrder.findIndex((row) => row.name.ru === name)
  if (at < 0) throw new Error(`results: no level «${name}» in «${levels.code}»`)
  return toneAt(at, inOrder.length)
}

/** The tone of a place in an order that begins with the best. */
export function toneAt(at: number, length: number): Tone {
  if (length === 1) return 'good'
  return tones[Math.floor((at * (tones.length - 1)) / (length - 1))] ?? 'acute'
}

export function levelsOf(definition: { levels: Levels[] }, code: string): Levels {
  const levels = definition.levels.find((one) => one.code === code)
  if (!levels) throw new Error(`results: the definition has no levels «${code}»`)
  return levels
}

/** `name` is the plain one; `shown` is what the person reads. */
export type NamedLevel = { name: string; shown: Text; tone: Tone }

/** A level as it is stored: by the Russian name. null where there is none, or none of that name any more. */
export function levelNamed(levels: Levels, name: string | null | undefined): NamedLevel | null {
  const level = levels.rows.find((row) => row.name.ru === name)
  return level ? { name: level.name.ru, shown: level.shown ?? level.name, tone: toneOf(levels, level.name.ru) } : null
}
