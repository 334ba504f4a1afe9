// The score of the whole: the mean of the valid blocks, its level held down by caps.
import type { Block, Definition } from './definition.ts'
import { meanOf } from './fraction.ts'
import { invalid, leveled, levelsBy, type Score } from './scored.ts'

export type BlockScore = Score & { block: Block }

/** Null where the definition has no overall score. */
export function overallOf(definition: Definition, blocks: readonly BlockScore[]): Score | null {
  const { overall } = definition
  if (!overall) return null
  const valid = blocks.flatMap((score) => (score.exact ? [score.exact] : []))
  if (valid.length < overall.minimumBlocks) return invalid(valid.length)
  const levels = levelsBy(definition, overall.levels)
  const score = leveled(meanOf(valid), levels, overall.measure, valid.length)
  const places = levels?.rows.map((row) => row.name.ru) ?? []
  // A cap lowers the level, never the figure.
  const level = overall.caps
    .filter((cap) => blocks.filter((block) => block.level === cap.level).length >= cap.blocks)
    .map((cap) => cap.notAbove)
    .concat(score.level ?? [])
    .reduce<string | null>(
      (low, name) => (low === null || places.indexOf(name) < places.indexOf(low) ? name : low),
      null,
    )
  return { ...score, level }
}
