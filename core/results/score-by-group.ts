// The score of a block in the groups of a table, and whether the groups differ in it.
import type { Sample } from '../statistics.ts'
import type { Levels } from '../survey/definition.ts'
import { coarseMean } from './blocks.ts'
import type { CrossTab, Group } from './cross-tab.ts'
import { type Difference, differenceOf } from './group-difference.ts'
import { mergeSamples } from './merge-counts.ts'
import { withholdGroups } from './suppression.ts'

/** As the database counts; `group` '' is in none. `n` is of valid scores. */
export type ScoreOfGroup = Sample & { group: string }

/** Also withheld where nobody of the group has a valid score: that would say of each what they answered. */
export type GroupAverage = { group: Group } & ({ kind: 'shown'; mean: number } | { kind: 'withheld' })

export type ScoreByGroup = { averages: GroupAverage[]; difference: Difference }

type About = {
  /** The side of the table that is not the block. */
  groups: readonly Group[]
  totals: readonly (number | null)[]
  anonymity: 'named' | 'anonymous'
  /** Of the block. */
  levels: Levels
  /** How many answered, and how many were asked. */
  answered: number
  asked: number
}

/**
 * How many of a group have no valid score is a cell of the table, so no n is told but the total of the group that
 * stands there. The difference is of the groups that are shown, and of nobody whose average is withheld.
 */
export function scoreByGroupOf(counted: readonly ScoreOfGroup[], about: About): ScoreByGroup {
  const { groups, totals, anonymity, levels, answered, asked } = about
  const samples = groups.map((group) => sampleOf(counted, group, groups))
  const { withheld, withheldTotal } = withholdGroups(samples.map(({ n }) => n))
  const isShown = samples.map(({ n }, i) => n > 0 && totals[i] !== null && !withheld[i] && !withheldTotal)
  const averages = groups.map((group, i): GroupAverage => {
    const { mean } = samples[i] as Sample
    if (!isShown[i]) return { group, kind: 'withheld' }
    const isCoarse = anonymity === 'anonymous'
    return { group, kind: 'shown', mean: isCoarse ? coarseMean({ mean, all: totals[i] ?? 0 }, levels) : mean }
  })
  const compared = samples.filter((_, i) => isShown[i] && groups[i]?.kind !== 'none')
  return { averages, difference: differenceOf(compared, { answered, asked }) }
}

/** The side of a table that is set against the block. */
export function sideOf(table: Extract<CrossTab, { kind: 'shown' }>, blockIs: 'row' | 'column') {
  const isColumn = blockIs === 'column'
  return {
    groups: isColumn ? table.rows : table.columns,
    totals: isColumn ? table.rowTotals : table.columnTotals,
  }
}

function sampleOf(counted: readonly ScoreOfGroup[], { kind, value }: Group, groups: readonly Group[]): Sample {
  const isNamed = (one: ScoreOfGroup) => groups.some((group) => group.kind !== 'rest' && group.value === one.group)
  const mine = counted.filter((one) => (kind === 'rest' ? !isNamed(one) : one.group === value))
  return mine.reduce<Sample>((all, one) => mergeSamples(all, one), { n: 0, mean: 0, sd: null })
}
