// Questions: codes that do not repeat, scales that exist, bounds that can be met, words for shared buttons.
import type { Definition } from '../definition.ts'
import { knownFacts } from '../facts.ts'
import type { Item } from '../items/index.ts'
import { type Path, type Problem, placedItems, problem, repeated } from '../problem.ts'

export function checkItems(definition: Definition): Problem[] {
  const items = placedItems(definition)
  const scales = definition.scales.map((scale) => scale.code)
  return [
    ...repeated(items.map(({ item }) => item.code)).map((at) => {
      const { item, path } = items[at] as (typeof items)[number]
      return problem([...path, 'code'], 'code-twice', { code: item.code })
    }),
    ...repeated(definition.sections.map((section) => section.code)).map((at) =>
      problem(['sections', at, 'code'], 'code-twice', { code: definition.sections[at]?.code ?? '' }),
    ),
    ...repeated(scales).map((at) => problem(['scales', at, 'code'], 'code-twice', { code: scales[at] ?? '' })),
    ...definition.scales.flatMap(({ code, points }, s) =>
      repeated(points.map((point) => point.value)).map((p) =>
        problem(['scales', s, 'points', p], 'point-twice', { code }),
      ),
    ),
    ...items.flatMap(({ item, path }) => checkItem(item, path, definition, scales)),
  ]
}

function checkItem(item: Item, path: Path, { words, anonymity, freeText }: Definition, scales: string[]): Problem[] {
  const { code } = item
  const found: Problem[] = []
  if (item.na && !words.na) found.push(problem([...path, 'na'], 'no-words', { item: code, word: 'na' }))
  if (item.type === 'bool' && !((item.yes ?? words.yes) && (item.no ?? words.no))) {
    found.push(problem([...path, 'type'], 'no-words', { item: code, word: 'yes, no' }))
  }
  if (item.prefill && !Object.hasOwn(knownFacts, item.prefill.fact)) {
    found.push(problem([...path, 'prefill'], 'prefill-fact', { item: code, fact: item.prefill.fact }))
  }
  // A file names whoever made it, in its properties if not in its words.
  if (item.type === 'file' && anonymity === 'anonymous') {
    found.push(problem([...path, 'type'], 'anonymous-file', { item: code }))
  }
  if (item.type === 'text' && freeText && item.required) {
    found.push(problem([...path, 'required'], 'free-text-required', { item: code }))
  }
  if (item.type === 'scale' && !scales.includes(item.scale)) {
    found.push(problem([...path, 'scale'], 'unknown-scale', { item: code, scale: item.scale }))
  }
  if (item.type === 'many' && (item.max ?? 0) > item.options.length) {
    found.push(problem([...path, 'max'], 'bounds', { item: code }))
  }
  if ((item.type === 'int' || item.type === 'number') && item.min > item.max) {
    found.push(problem([...path, 'max'], 'bounds', { item: code }))
  }
  if (item.type === 'date' && item.min && item.max && item.min > item.max) {
    found.push(problem([...path, 'max'], 'bounds', { item: code }))
  }
  return found
}
