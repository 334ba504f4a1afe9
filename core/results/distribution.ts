// How the answers to one question are spread.
import { type Interval, meanInterval, type Sample, shareInterval } from '../statistics.ts'
import type { Definition } from '../survey/definition.ts'
import type { Item } from '../survey/items/index.ts'
import type { Text } from '../survey/words.ts'
import { smallestGroup, tellsOfAll } from './suppression.ts'

/** What the database counted for one question. `n`: people with an answer; «does not apply» is apart. */
export type ItemCount = Sample & { item: string; notApplicable: number }
/** A scale's number, an option's number, 1 and 0 for yes and no. */
export type ValueCount = { item: string; value: number; count: number }

export type OptionShare = { value: number; label: Text; count: number; share: number; interval: Interval | null }

export type Distribution = {
  item: string
  section: string
  text: Text
  n: number
  notApplicable: number
} /** 1 to k − 1 people answered. */ & (
  | { kind: 'withheld' }
  /** Nobody did. */
  | { kind: 'empty' }
  /** Shares are of `n`; for `many` they add up to more than 1. `mean` is of a scale's own numbers. */
  | { kind: 'choice'; many: boolean; options: OptionShare[]; mean: number | null; interval: Interval | null }
  | { kind: 'mean'; mean: number; interval: Interval | null }
  | { kind: 'texts' }
  /** Dates and registry entries: only how many. */
  | { kind: 'count' }
)

export function distributionsOf(
  definition: Definition,
  { items, values, population }: { items: ItemCount[]; values: ValueCount[]; population: number },
): Distribution[] {
  return definition.sections.flatMap((section) =>
    section.items.map((item) => {
      const count = items.find((one) => one.item === item.code)
      const about = {
        item: item.code,
        section: section.code,
        text: item.text,
        n: count?.n ?? 0,
        notApplicable: count?.notApplicable ?? 0,
      }
      if (!count || count.n === 0) return { ...about, kind: 'empty' }
      // How many wrote says nothing of what they wrote.
      if (item.type === 'text') return { ...about, kind: 'texts' }
      if (count.n < smallestGroup) return { ...about, n: 0, notApplicable: 0, kind: 'withheld' }
      const mine = values.filter((one) => one.item === item.code)
      return { ...about, ...spreadOf(definition, item, count, mine, population) }
    }),
  )
}

type Spread = Distribution extends infer D
  ? D extends { kind: string }
    ? Omit<D, 'item' | 'section' | 'text' | 'n' | 'notApplicable'>
    : never
  : never

function spreadOf(
  definition: Definition,
  item: Item,
  count: ItemCount,
  values: ValueCount[],
  population: number,
): Spread {
  const options = optionsOf(definition, item)
  const mean = { mean: count.mean, interval: meanInterval(count, population) }
  if (!options) return item.type === 'int' || item.type === 'number' ? { kind: 'mean', ...mean } : { kind: 'count' }
  const shares = options.map(({ value, label }) => {
    const hits = values.find((one) => one.value === value)?.count ?? 0
    return { value, label, count: hits, share: hits / count.n, interval: shareInterval(hits, count.n, population) }
  })
  const hides =
    definition.anonymity === 'anonymous' &&
    tellsOfAll(
      count.n,
      shares.map(({ share }) => share),
    )
  if (hides) {
    return item.type === 'scale' ? { kind: 'mean', ...mean } : { kind: 'count' }
  }
  const noMean = { mean: null, interval: null }
  return { kind: 'choice', many: item.type === 'many', options: shares, ...(item.type === 'scale' ? mean : noMean) }
}

/** null where a question has no options of its own. */
export function optionsOf(definition: Definition, item: Item): { value: number; label: Text }[] | null {
  switch (item.type) {
    case 'scale':
      return definition.scales.find((scale) => scale.code === item.scale)?.points ?? null
    case 'one':
    case 'many':
      return item.options.map((label, i) => ({ value: i + 1, label }))
    case 'bool': {
      const yes = item.yes ?? definition.words.yes
      const no = item.no ?? definition.words.no
      return yes && no
        ? [
            { value: 1, label: yes },
            { value: 0, label: no },
          ]
        : null
    }
    default:
      return null
  }
}
