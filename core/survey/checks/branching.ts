// Branching looks back only: a condition over a later question, or its own, would turn in a circle.
import { type Condition, type Leaf, leavesOf } from '../condition.ts'
import type { Definition } from '../definition.ts'
import { knownFacts } from '../facts.ts'
import type { Item } from '../items/index.ts'
import { possibleAnswers } from '../possible-answers.ts'
import { type Path, type Problem, placedItems, problem } from '../problem.ts'

export function checkBranching(definition: Definition): Problem[] {
  const items = placedItems(definition)
  const placeOf = new Map(items.map(({ item, index }) => [item.code, index]))
  const firstOf = (section: number) => items.find((one) => one.section === section)?.index ?? 0

  function check(when: Condition | undefined, path: Path, owner: string, before: number): Problem[] {
    if (!when) return []
    return leavesOf(when).flatMap(({ leaf, path: inside }) => {
      const at = [...path, 'when', ...inside]
      if ('fact' in leaf) {
        return Object.hasOwn(knownFacts, leaf.fact)
          ? []
          : [problem(at, 'unknown-fact', { item: owner, fact: leaf.fact })]
      }
      const place = placeOf.get(leaf.item)
      if (place === undefined) return [problem(at, 'when-unknown', { item: owner, other: leaf.item })]
      if (place >= before) return [problem(at, 'when-later', { item: owner, other: leaf.item })]
      return neverTrue(leaf, items[place]?.item, definition).map((value) =>
        problem(at, 'when-never', { item: owner, other: leaf.item, value: String(value) }),
      )
    })
  }

  return [
    ...definition.sections.flatMap((section, s) => check(section.when, ['sections', s], section.code, firstOf(s))),
    ...items.flatMap(({ item, path, index }) => check(item.when, path, item.code, index)),
  ]
}

/** The values a condition waits for that its question cannot give. */
function neverTrue(leaf: Leaf, item: Item | undefined, definition: Definition): unknown[] {
  const values: unknown[] | null | undefined = item && possibleAnswers(item, definition)
  if (!item || !values) return []
  const whole = item.type === 'many' ? [] : values
  const answers: unknown[] = item.na ? [...whole, 'na'] : whole
  const compared = [leaf.is, leaf.isNot, ...(leaf.in ?? [])].filter((one) => one !== undefined)
  const included = 'includes' in leaf && leaf.includes !== undefined ? [leaf.includes] : []
  return [
    ...compared.filter((one) => !answers.includes(one)),
    ...included.filter((one) => item.type !== 'many' || !values.includes(one)),
  ]
}
