// Taking one block out of a repeated section: those after it move up, each with its «one more?».
import { compile, type Place } from './compile.ts'
import type { Definition } from './definition.ts'
import { type Draft, withDraft } from './drafts.ts'
import type { Facts } from './facts.ts'
import { pagesOf } from './pages.ts'
import { codeOfCopy } from './repeat.ts'
import { routeOf } from './route.ts'
import type { State } from './state.ts'

/** The copies of the page's section that are asked now, by their pages; empty where the section is not repeated. */
export function copiesOn(definition: Definition, state: State, facts: Facts, page: number): number[] {
  const places = pagesOf(definition)[page - 1]?.places ?? []
  const code = places[0]?.section.repeat ? places[0].section.code : undefined
  if (code === undefined) return []
  const { isAsked } = routeOf(compile(definition), state.answers, facts)
  return pagesOf(definition)
    .filter((one) => one.places[0]?.section.code === code && one.places.some(isAsked))
    .map(({ number }) => number)
}

/** The state without the copy on that page; the same where it is the only one. */
export function removeCopy(definition: Definition, state: State, facts: Facts, page: number): State {
  const copies = copiesOn(definition, state, facts, page)
  const at = copies.indexOf(page)
  if (at < 0 || copies.length < 2) return state
  const blocks = copies.map((number) => pagesOf(definition)[number - 1]?.places ?? [])
  let answers = state.answers
  const set = (place: Place, draft: Draft) => {
    answers = withDraft(answers, place.index, draft)
  }
  const draftOf = (place: Place | undefined) => (place ? (state.answers[place.index] ?? null) : null)
  for (const [i, block] of blocks.entries()) {
    if (i < at) continue
    const next = blocks[i + 1] ?? []
    // The last block that a section can have asks for no more: its place is taken by none.
    for (const [place_, place] of block.entries()) set(place, draftOf(next[place_]))
  }
  const last = blocks[blocks.length - 2]?.at(-1)
  if (last && isAgain(last)) set(last, false)
  return { ...state, answers }
}

function isAgain({ item, section, copy }: Place): boolean {
  return item.code === codeOfCopy(`${section.code}+`, copy)
}
