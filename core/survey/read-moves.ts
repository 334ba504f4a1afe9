// What code reads and that stood elsewhere in an earlier version: an option under another number, a question under another code.
import { readings } from '../readings.ts'
import type { Definition } from './definition.ts'
import { plain } from './item-identity.ts'
import type { Item } from './items/index.ts'
import { type Path, type Problem, placedItems, problem } from './problem.ts'

/** @param earlier versions of the survey, the newest first: a question that was away comes back as it was */
export function readMoves(definition: Definition, earlier: readonly Definition[]): Problem[] {
  const read = new Set(
    readings.filter(({ survey }) => survey === definition.code).flatMap(({ items }) => Object.values(items)),
  )
  const before = earlier.map((one) => placedItems(one).map(({ item }) => item))
  return placedItems(definition)
    .filter(({ item }) => read.has(item.code))
    .flatMap(({ item, path }) => {
      const known = before.find((items) => items.some(({ code }) => code === item.code))
      const was = known?.find(({ code }) => code === item.code)
      if (!known || !was) return []
      return [...swapped(item, was, known, path), ...moved(item, was, path)]
    })
}

function swapped(item: Item, was: Item, known: Item[], path: Path): Problem[] {
  const words = plain(item.text.ru)
  if (plain(was.text.ru) === words) return []
  const own = known.find(({ text }) => plain(text.ru) === words)
  return own ? [problem([...path, 'code'], 'read-swapped', { code: own.code, text: item.text.ru })] : []
}

/** One is enough: with it come all that it has pushed aside. */
function moved(item: Item, was: Item, path: Path): Problem[] {
  if (!('options' in item) || !('options' in was)) return []
  const before = was.options.map(({ ru }) => plain(ru))
  const at = item.options.findIndex(({ ru }, i) => before[i] !== plain(ru) && before.includes(plain(ru)))
  const option = item.options[at]
  if (!option) return []
  const number = before.indexOf(plain(option.ru)) + 1
  return [problem([...path, 'options', at], 'read-order', { option: option.ru, number })]
}
