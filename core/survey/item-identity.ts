// Whether a question is the same question in another version: only then may its answers be put side by side.
import type { Definition } from './definition.ts'
import type { Item } from './items/index.ts'
import { placedItems } from './problem.ts'

/**
 * `same`: the very words. `reworded`: what it measures is as it was, only help, branching, English or the like differ.
 * `changed`: the same code asks something else or is answered otherwise, so answers cannot be compared.
 */
export type ItemChange = { code: string; kind: 'same' | 'reworded' | 'changed'; why?: 'text' | 'type' | 'answers' }

export type VersionChange = {
  added: Item[]
  removed: Item[]
  kept: ItemChange[]
  /** Codes of score blocks whose scores can be compared with those before. */
  comparableBlocks: string[]
  /** Blocks that are in both and cannot. */
  brokenBlocks: string[]
}

/** Same code, same kind of question, same Russian words, same answers to choose from. */
export function isComparableItem(before: Definition, earlier: Item, after: Definition, later: Item): boolean {
  return earlier.code === later.code && differenceOf(before, earlier, after, later) === null
}

export function compareVersions(before: Definition, after: Definition): VersionChange {
  const earlier = new Map(placedItems(before).map(({ item }) => [item.code, item]))
  const later = placedItems(after).map(({ item }) => item)
  const codes = new Set(later.map(({ code }) => code))
  const kept = later.flatMap((item): ItemChange[] => {
    const was = earlier.get(item.code)
    if (!was) return []
    const why = differenceOf(before, was, after, item)
    if (why) return [{ code: item.code, kind: 'changed', why }]
    return [{ code: item.code, kind: JSON.stringify(was) === JSON.stringify(item) ? 'same' : 'reworded' }]
  })
  const sound = new Set(kept.filter(({ kind }) => kind !== 'changed').map(({ code }) => code))
  const both = after.blocks.filter((block) => before.blocks.some(({ code }) => code === block.code))
  const essence = (block: Definition['blocks'][number] | undefined) =>
    JSON.stringify(block && [[...block.items].sort(), [...block.reversed].sort(), block.measure])
  const isComparable = (block: Definition['blocks'][number]) =>
    essence(block) === essence(before.blocks.find(({ code }) => code === block.code)) &&
    block.items.every((code) => sound.has(code))
  return {
    added: later.filter(({ code }) => !earlier.has(code)),
    removed: [...earlier.values()].filter(({ code }) => !codes.has(code)),
    kept,
    comparableBlocks: both.filter(isComparable).map(({ code }) => code),
    brokenBlocks: both.filter((block) => !isComparable(block)).map(({ code }) => code),
  }
}

function differenceOf(before: Definition, was: Item, after: Definition, is: Item): ItemChange['why'] | null {
  if (was.type !== is.type) return 'type'
  if (plain(was.text.ru) !== plain(is.text.ru)) return 'text'
  return JSON.stringify(answersTo(was, before)) === JSON.stringify(answersTo(is, after)) ? null : 'answers'
}

/** What there is to choose from, by value and Russian words; bounds and lengths change no answer's meaning. */
function answersTo(item: Item, { scales }: Definition): unknown {
  switch (item.type) {
    case 'scale':
      return scales.find(({ code }) => code === item.scale)?.points.map(({ value, label }) => [value, plain(label.ru)])
    case 'one':
    case 'many':
      return item.options.map(({ ru }) => plain(ru))
    case 'int':
    case 'number':
      return item.unit ? plain(item.unit.ru) : null
    case 'pick':
      return [item.registry, item.max > 1]
    default:
      return null
  }
}

/** Spaces, letter case at the edges and the dot at the end say nothing. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[.…]$/, '')
}
