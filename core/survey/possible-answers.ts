// The answers a question can have, where they can be counted.
import type { Definition } from './definition.ts'
import type { Item } from './items/index.ts'

/** Of `many` its options, «does not apply» not among them; null where they cannot be counted. */
export function possibleAnswers(item: Item, { scales }: Pick<Definition, 'scales'>): (number | boolean)[] | null {
  if (item.type === 'bool') return [true, false]
  if (item.type === 'one' || item.type === 'many') return item.options.map((_, index) => index + 1)
  if (item.type !== 'scale') return null
  return scales.find((scale) => scale.code === item.scale)?.points.map((point) => point.value) ?? null
}
