// The mean of each block in each group of people, as far as a group is large enough to be shown.
import type { Sample } from '../statistics.ts'
import type { Definition } from '../survey/definition.ts'
import { levelOfMean, levelsOf, type Tone, toneOf } from './levels.ts'
import { withholdGroups } from './suppression.ts'

/** `group` '' is whoever is in none: not shown, yet whoever subtracts finds them. `n` is of valid scores. */
export type GroupCount = Sample & { scale: string; group: string }

export type GroupMean =
  | { kind: 'shown'; n: number; mean: number; tone: Tone }
  | { kind: 'withheld' }
  | { kind: 'empty' }

export type GroupMeans = { group: string; blocks: GroupMean[] }

/** In the order of the groups' names; the blocks in that of the definition. */
export function groupMeansOf(
  definition: Definition,
  counts: readonly GroupCount[],
  compare: (a: string, b: string) => number,
): GroupMeans[] {
  const groups = [...new Set(counts.map(({ group }) => group))].filter(Boolean).sort(compare)
  const blocks = definition.blocks.map((block) => {
    const mine = counts.filter(({ scale, n }) => scale === block.code && n > 0)
    const { withheld, withheldTotal } = withholdGroups(mine.map(({ n }) => n))
    const levels = levelsOf(definition, block.levels)
    return new Map(
      mine.map(({ group, n, mean }, i): [string, GroupMean] => {
        if (withheld[i] || withheldTotal) return [group, { kind: 'withheld' }]
        return [group, { kind: 'shown', n, mean, tone: toneOf(levels, levelOfMean(levels, mean).name.ru) }]
      }),
    )
  })
  return groups.map((group) => ({ group, blocks: blocks.map((means) => means.get(group) ?? { kind: 'empty' }) }))
}
