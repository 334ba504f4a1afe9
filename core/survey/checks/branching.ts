// Branching looks back only: a condition over a later question, or its own, would turn in a circle.
import { type Condition, leavesOf } from '../condition.ts'
import type { Definition } from '../definition.ts'
import { knownFacts } from '../facts.ts'
import { type Path, type Problem, placedItems, problem } from './problem.ts'

export function checkBranching(definition: Definition): Problem[] {
  const items = placedItems(definition)
  const placeOf = new Map(items.map(({ item, index }) => [item.code, index]))
  const firstOf = (section: number) => items.find((one) => one.section === section)?.index ?? 0

  function check(when: Condition | undefined, path: Path, owner: string, before: number): Problem[] {
    if (!when) return []
    return leavesOf(when).flatMap(({ leaf, path: inside }) => {
      const at = [...path, 'when', ...inside]
      if ('fact' in leaf) {
        return leaf.fact in knownFacts ? [] : [problem(at, 'unknown-fact', { item: owner, fact: leaf.fact })]
      }
      const place = placeOf.get(leaf.item)
      if (place === undefined) return [problem(at, 'when-unknown', { item: owner, other: leaf.item })]
      return place < before ? [] : [problem(at, 'when-later', { item: owner, other: leaf.item })]
    })
  }

  return [
    ...definition.sections.flatMap((section, s) => check(section.when, ['sections', s], section.code, firstOf(s))),
    ...items.flatMap(({ item, path, index }) => check(item.when, path, item.code, index)),
  ]
}
