// Answers under way, by the question's place in the definition, so that taking one costs the same at 5 and at 120.
import type { Answer, Answers } from './answer.ts'
import type { Place } from './compile.ts'

/** null: not seen yet (or not reached); an empty list: seen and left empty. */
export type Draft = Answer | null

/**
 * A list, not a record by code: copying a record of 120 keys took longer than all the rest of a step, and the list is a
 * third of its size as JSON. Places hold because a run pins its version of the definition.
 */
export type Drafts = readonly Draft[]

export const leftEmpty: Draft = []

export function withDraft(drafts: Drafts, index: number, draft: Draft): Drafts {
  const copy = drafts.slice()
  // No holes: JSON would not keep them.
  while (copy.length < index) copy.push(null)
  copy[index] = draft
  return copy
}

export function isSeen(drafts: Drafts, { index }: Place): boolean {
  return (drafts[index] ?? null) !== null
}

/** Reads a question's answer from drafts or from a response. */
export function readerOf(given: Drafts | Answers): (place: Place) => Answer | undefined {
  if (!isDrafts(given)) return ({ item }) => (Object.hasOwn(given, item.code) ? given[item.code] : undefined)
  return ({ index }) => {
    const draft = given[index] ?? undefined
    return Array.isArray(draft) && draft.length === 0 ? undefined : draft
  }
}

function isDrafts(given: Drafts | Answers): given is Drafts {
  return Array.isArray(given)
}
