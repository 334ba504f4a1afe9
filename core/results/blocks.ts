// The scores of a wave: each block's mean, its levels, its groups that are large enough to show.
import { type Interval, meanInterval, type Sample } from '../statistics.ts'
import type { Block, Definition } from '../survey/definition.ts'
import type { OrganisationType } from '../survey/facts.ts'
import type { Text } from '../survey/words.ts'
import { levelOfMean, levelsOf, type Tone, toneOf } from './levels.ts'
import { smallestGroup, withholdGroups } from './suppression.ts'

/** What the database counted; `type` null is everybody. `n` is of valid scores, `all` of responses. */
export type ScoreCount = Sample & { scale: string; type: OrganisationType | null; all: number }
export type LevelCount = { scale: string; level: string; count: number }

export type LevelShare = { name: string; text: Text; tone: Tone; count: number; share: number }

export type Placed = { n: number; mean: number; level: string; tone: Tone; interval: Interval | null }

export type GroupScore = { type: OrganisationType } & (({ kind: 'shown' } & Placed) | { kind: 'withheld' })

export type BlockResult = { code: string; title: Text; high: 'good' | 'bad' } & (
  | { kind: 'withheld' }
  | { kind: 'empty' }
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
    const place = (score: ScoreCount) => placeOf(definition, block, score, populationOf(score.type))
    return {
      ...about,
      kind: 'shown',
      ...place(everybody),
      invalid: everybody.all - everybody.n,
      levels: scale.rows.map((row) => {
        const count = levels.find((one) => one.scale === block.code && one.level === row.name.ru)?.count ?? 0
        const tone = toneOf(scale, row.name.ru)
        return { name: row.name.ru, text: row.name, tone, count, share: count / everybody.n }
      }),
      groups: groupsOf(mine, place),
    }
  })
}

function groupsOf(scores: ScoreCount[], place: (score: ScoreCount) => Placed): GroupScore[] {
  const groups = scores.flatMap((score) => (score.type && score.n > 0 ? [{ score, type: score.type }] : []))
  const { withheld } = withholdGroups(groups.map(({ score }) => score.n))
  return groups.map(({ score, type }, i) =>
    withheld[i] ? { type, kind: 'withheld' } : { type, kind: 'shown', ...place(score) },
  )
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

/** Whether a block asks the same of people in both versions: only then are its figures set beside each other. */
export function isComparable(block: Block, earlier: Definition): boolean {
  const same = earlier.blocks.find((one) => one.code === block.code)
  const essence = (one: Block) => JSON.stringify([one.items, one.reversed, one.measure])
  return same !== undefined && essence(same) === essence(block)
}
