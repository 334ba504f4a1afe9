// What a later asking says of the difficulty an event was meant for: of those who came, beside those who could have come.
import { type Change, compareGroups, comparePairs } from '../results/comparison.ts'
import { levelOfMean, levelsOf, type Tone, toneOf } from '../results/levels.ts'
import { smallestGroup, withholdGroups } from '../results/suppression.ts'
import type { Sample } from '../statistics.ts'
import type { Definition } from '../survey/definition.ts'

export type EffectGroup = 'came' | 'absent'

/** As the database counts, of those with a valid score before and after; `change` is of each person's own, after less before. */
export type GroupCounted = { scale: string; group: EffectGroup; before: Sample; change: Sample }

/**
 * How many have a valid score in one of the two waves, of one type of organisation: a wave's own page tells of all of them
 * together and of those of a type. `rest` have answered twice too but neither came nor were meant, `once` in this wave alone:
 * never shown, yet whoever subtracts finds them.
 */
export type OfType = { scale: string; wave: 'before' | 'after' } & Record<EffectGroup | 'rest' | 'once', number>

export type GroupEffect = {
  n: number
  before: { mean: number; level: string; tone: Tone }
  after: { mean: number; level: string; tone: Tone }
  change: Change
}

/** Those who came beside those who did not: `apart` where they were different before, so that a comparison would mislead. */
export type Beside = { kind: 'apart' } | { kind: 'compared'; change: Change }

export type BlockEffect = { code: string } & (
  | { kind: 'not-comparable' }
  | { kind: 'withheld' }
  | { kind: 'shown'; came: GroupEffect; absent: (GroupEffect & { beside: Beside }) | null }
)

type Counted = { groups: readonly GroupCounted[]; types: readonly OfType[] }

/** `told`: blocks of which another event tells nearly the same people, so that the two would give some away. */
export function effectOn(
  definition: Definition,
  code: string,
  { groups, types }: Counted,
  { comparable, told }: { comparable: readonly string[]; told: readonly string[] },
): BlockEffect {
  if (!comparable.includes(code)) return { code, kind: 'not-comparable' }
  const of = (group: EffectGroup) => groups.find((one) => one.scale === code && one.group === group)
  const [came, absent] = [of('came'), of('absent')]
  const ofBlock = types.filter(({ scale }) => scale === code)
  const isSafe = (...sets: EffectGroup[][]) => sets.every((shown) => leavesNobody(shown, ofBlock))
  if (!came || told.includes(code) || !isSafe(['came'])) return { code, kind: 'withheld' }
  const shown = { code, kind: 'shown' as const, came: groupEffect(definition, code, came) }
  if (!absent || !isSafe(['absent'], ['came', 'absent'])) return { ...shown, absent: null }
  const beside = besideOf(absent, came)
  return { ...shown, absent: { ...groupEffect(definition, code, absent), beside } }
}

/**
 * Whether neither the shown themselves nor what is left when they are taken from what else is told is a small group: from
 * a wave, from its comparison with the other, and of each from the types of organisation that the shown are of.
 */
function leavesNobody(shown: readonly EffectGroup[], types: readonly OfType[]): boolean {
  const shownOf = (one: OfType) => shown.reduce((sum, group) => sum + one[group], 0)
  const othersOf = (one: OfType) => one.came + one.absent + one.rest - shownOf(one)
  return (['before', 'after'] as const).every((wave) => {
    const all = types.filter((one) => one.wave === wave)
    return [all, all.filter((one) => shownOf(one) > 0)].every((part) => {
      const sum = (count: (one: OfType) => number) => part.reduce((total, one) => total + count(one), 0)
      const groups = shown.map((group) => sum((one) => one[group]))
      const others = sum(othersOf)
      return [others, others + sum(({ once }) => once)].every((remains) => isTellable(groups, remains))
    })
  })
}

/** Whether these may be told where the whole is told elsewhere: neither they nor what remains is a small group. */
function isTellable(shown: number[], remains: number): boolean {
  const { withheld } = withholdGroups([...shown, remains])
  return shown.every((n, i) => n >= smallestGroup && !withheld[i])
}

function groupEffect(definition: Definition, code: string, { before, change }: GroupCounted): GroupEffect {
  const levels = levelsOf(definition, definition.blocks.find((block) => block.code === code)?.levels ?? '')
  const at = (mean: number) => {
    const level = levelOfMean(levels, mean).name.ru
    return { mean, level, tone: toneOf(levels, level) }
  }
  return {
    n: change.n,
    before: at(before.mean),
    after: at(before.mean + change.mean),
    change: comparePairs(ofMany(change)),
  }
}

function besideOf(absent: GroupCounted, came: GroupCounted): Beside {
  const start = compareGroups(ofMany(absent.before), ofMany(came.before))
  if (start.verdict !== 'within-error') return { kind: 'apart' }
  return { kind: 'compared', change: compareGroups(ofMany(absent.change), ofMany(came.change)) }
}

/**
 * An event is judged by what it would do to anybody, not by these very people: their number takes nothing off the
 * margin of error, even where all of them have answered.
 */
function ofMany(sample: Sample) {
  return { ...sample, population: Number.POSITIVE_INFINITY }
}
