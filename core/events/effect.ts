// What a later asking says of the difficulty an event was meant for: of those who came, beside those who could have come.
import { type Change, compareGroups, comparePairs } from '../results/comparison.ts'
import { levelOfMean, levelsOf, type Tone, toneOf } from '../results/levels.ts'
import { smallestGroup, withholdGroups } from '../results/suppression.ts'
import type { Sample } from '../statistics.ts'
import type { Definition } from '../survey/definition.ts'

/** `rest`: asked twice too, but neither came nor were meant; never shown, yet whoever subtracts finds them. */
export type EffectGroup = 'came' | 'absent' | 'rest'

/** As the database counts, of those with a valid score before and after; `change` is of each person's own, after less before. */
export type GroupCounted = { scale: string; group: EffectGroup; before: Sample; change: Sample }

/** How many have a valid score in one wave alone: what is left when the shown groups are taken from a wave's own page. */
export type OnlyOnce = { scale: string; before: number; after: number }

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

type Counted = { groups: readonly GroupCounted[]; once: readonly OnlyOnce[] }

/** `told`: blocks of which another event tells nearly the same people, so that the two would give some away. */
export function effectOn(
  definition: Definition,
  code: string,
  { groups, once }: Counted,
  { comparable, told }: { comparable: readonly string[]; told: readonly string[] },
): BlockEffect {
  if (!comparable.includes(code)) return { code, kind: 'not-comparable' }
  const of = (group: EffectGroup) => groups.find((one) => one.scale === code && one.group === group)
  const [came, absent] = [of('came'), of('absent')]
  const alone = once.find(({ scale }) => scale === code) ?? { before: 0, after: 0 }
  const [ofCame, ofAbsent, rest] = [came, absent, of('rest')].map((one) => one?.change.n ?? 0) as [
    number,
    number,
    number,
  ]
  if (!came || told.includes(code)) return { code, kind: 'withheld' }
  const isSafe = (shown: number[], others: number) =>
    [0, alone.before, alone.after].every((more) => isTellable(shown, others + more))
  if (absent && isSafe([ofCame, ofAbsent], rest)) {
    const beside = besideOf(absent, came)
    return {
      code,
      kind: 'shown',
      came: groupEffect(definition, code, came),
      absent: { ...groupEffect(definition, code, absent), beside },
    }
  }
  if (!isSafe([ofCame], ofAbsent + rest)) return { code, kind: 'withheld' }
  return { code, kind: 'shown', came: groupEffect(definition, code, came), absent: null }
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
