// The scores of a wave: each block's mean, its levels, its groups that are large enough to show.
import { type Interval, meanInterval, type Sample } from '../statistics.ts'
import type { Block, Definition, Levels } from '../survey/definition.ts'
import type { OrganisationType } from '../survey/facts.ts'
import type { Text } from '../survey/words.ts'
import { levelOfMean, levelsOf, type Tone, toneOf } from './levels.ts'
import { smallestGroup, tellsOfAll, withholdGroups } from './suppression.ts'

/**
 * What the database counted; `type` null is everybody, `generalised` those of an anonymous wave whose type was given up
 * for company. `n` is of valid scores, `all` of responses.
 */
export type ScoreCount = Sample & { scale: string; type: OrganisationType | 'generalised' | null; all: number }

/** From so many on a mean in whole points tells no more than one in fives of fewer. */
const smallestExact = 50

export type LevelCount = { scale: string; level: string; count: number }

export type LevelShare = { name: string; text: Text; tone: Tone; count: number; share: number }

export type Placed = { n: number; mean: number; level: string; tone: Tone; interval: Interval | null }

export type GroupScore = { type: OrganisationType } & (({ kind: 'shown' } & Placed) | { kind: 'withheld' })

export type BlockResult = { code: string; title: Text; high: 'good' | 'bad' } & (
  | { kind: 'withheld' }
  | { kind: 'empty' }
  /** `levels` is empty where an anonymous wave may tell its mean only. */
  | ({ kind: 'shown'; invalid: number; levels: LevelShare[]; groups: GroupScore[] } & Placed)
)

/** `populationOf` says how many were asked: of a type, or in all. */
export function blockResultsOf(
  definition: Definition,
  { scores, levels }: { scores: ScoreCount[]; levels: LevelCount[] },
  populationOf: (type: OrganisationType | null) => number,
): BlockResult[] {
  return definition.blocks.map((block) => {
    const mine = scores.filter((score) => score.scale === block.code)
    const everybody = mine.find((score) => score.type === null)
    const scale = levelsOf(definition, block.levels)
    const about = { code: block.code, title: block.title, high: scale.high }
    if (!everybody || everybody.n === 0) return { ...about, kind: 'empty' }
    if (everybody.n < smallestGroup) return { ...about, kind: 'withheld' }
    const place = (score: ScoreCount, type: OrganisationType | null) =>
      placeOf(definition, block, score, populationOf(type))
    const spread = scale.rows.map((row) => {
      const count = levels.find((one) => one.scale === block.code && one.level === row.name.ru)?.count ?? 0
      const tone = toneOf(scale, row.name.ru)
      return { name: row.name.ru, text: row.name, tone, count, share: count / everybody.n }
    })
    const shares = spread.map(({ share }) => share)
    return {
      ...about,
      kind: 'shown',
      ...place(everybody, null),
      invalid: everybody.all - everybody.n,
      levels: definition.anonymity === 'anonymous' && tellsOfAll(everybody.n, shares) ? [] : spread,
      groups: groupsOf(mine, definition.anonymity === 'anonymous' ? coarsely(place, scale) : place),
    }
  })
}

/** Those without a type are in no group, yet whoever subtracts finds them: they take part in the withholding. */
function groupsOf(scores: ScoreCount[], place: (score: ScoreCount, type: OrganisationType) => Placed): GroupScore[] {
  const groups = scores.flatMap((score) => (score.type && score.n > 0 ? [{ score, type: score.type }] : []))
  const { withheld } = withholdGroups(groups.map(({ score }) => score.n))
  return groups.flatMap(({ score, type }, i): GroupScore[] => {
    if (type === 'generalised') return []
    return [withheld[i] ? { type, kind: 'withheld' } : { type, kind: 'shown', ...place(score, type) }]
  })
}

/**
 * An exact mean is an equation: with a table of the same group and its answers it may solve for a cell that is withheld.
 * So in an anonymous survey it is told in whole points, and in fives below fifty people, on its own side of each level;
 * and `n` is of all who answered, for who is missing in one block only would be a group of its own.
 */
function coarsely(place: (score: ScoreCount, type: OrganisationType) => Placed, levels: Levels): typeof place {
  return (score, type) => {
    return { ...place(score, type), n: score.all, mean: coarseMean(score, levels), interval: null }
  }
}

/** Wherever the mean of a group is told, it is this one: two roundings of one mean would be nearer to it than each. */
export function coarseMean({ mean, all }: { mean: number; all: number }, levels: Levels): number {
  const step = all < smallestExact ? 5 : 1
  const [below, above] = [Math.floor(mean / step) * step, Math.ceil(mean / step) * step]
  const nearest = mean - below < above - mean ? [below, above] : [above, below]
  const level = levelOfMean(levels, mean).name.ru
  return nearest.find((value) => levelOfMean(levels, value).name.ru === level) ?? below
}

function placeOf(definition: Definition, block: Block, score: ScoreCount, population: number): Placed {
  const levels = levelsOf(definition, block.levels)
  const name = levelOfMean(levels, score.mean).name.ru
  return {
    n: score.n,
    mean: score.mean,
    level: name,
    tone: toneOf(levels, name),
    interval: meanInterval(score, population),
  }
}
