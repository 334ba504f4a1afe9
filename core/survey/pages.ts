// A survey as pages: the questions of one section together, of a repeated section one copy a page.
import { compile, type Place } from './compile.ts'
import type { Definition } from './definition.ts'
import type { Drafts } from './drafts.ts'
import type { Facts } from './facts.ts'
import { routeOf } from './route.ts'
import { missingOf, placeOf, show } from './show.ts'
import type { State } from './state.ts'
import type { Ask } from './step.ts'

/** `number` counts all pages from 1, those that this person is not asked among them: it stays while answers change. */
export type Page = { number: number; places: Place[] }

/** Where somebody is: on a page, or looking everything over. */
export type Stand = number | 'review'

const known = new WeakMap<Definition, Page[]>()

export function pagesOf(definition: Definition): Page[] {
  const pages = known.get(definition) ?? divide(compile(definition).places)
  known.set(definition, pages)
  return pages
}

/** The pages with a question that this person is asked. */
export function askedPages(definition: Definition, answers: Drafts, facts: Facts): Page[] {
  const { isAsked } = routeOf(compile(definition), answers, facts)
  return pagesOf(definition).filter(({ places }) => places.some(isAsked))
}

/** The page of the question on the screen; the review where there is none. */
export function standOf(definition: Definition, state: State, facts: Facts): Stand {
  const compiled = compile(definition)
  const place = placeOf(state, compiled, routeOf(compiled, state.answers, facts))
  return place ? pageOf(definition, place) : 'review'
}

/** The first page from this one on that is asked at all; else the review. */
export function pageFrom(definition: Definition, answers: Drafts, facts: Facts, number: number): Stand {
  return askedPages(definition, answers, facts).find((page) => page.number >= number)?.number ?? 'review'
}

/** The state of somebody who has gone there: a chat goes on from the same place. */
export function standingAt(definition: Definition, state: State, facts: Facts, stand: Stand): State {
  const { isAsked } = routeOf(compile(definition), state.answers, facts)
  const place = stand === 'review' ? undefined : pagesOf(definition)[stand - 1]?.places.find(isAsked)
  return place
    ? { ...state, paused: false, mode: 'asking', at: place.item.code }
    : { ...state, paused: false, mode: 'reviewing' }
}

/** The questions of these places as they are asked now, those left out that are not. */
export function questionsOf(definition: Definition, state: State, facts: Facts, places: readonly Place[]): Ask[] {
  const { isAsked } = routeOf(compile(definition), state.answers, facts)
  return places.filter(isAsked).flatMap(({ item }) => {
    const step = show(definition, { ...state, paused: false, mode: 'asking', at: item.code }, facts)
    return step.kind === 'ask' ? [step] : []
  })
}

/** The page of the first required question without an answer; null where nothing is missing. */
export function pageMissing(definition: Definition, state: State, facts: Facts): number | null {
  const compiled = compile(definition)
  const [first] = missingOf(compiled, routeOf(compiled, state.answers, facts))
  return first ? pageOf(definition, first) : null
}

export function pageOf(definition: Definition, { index }: Pick<Place, 'index'>): number {
  const page = pagesOf(definition).find(({ places }) => index <= (places.at(-1)?.index ?? -1))
  return page?.number ?? 1
}

function divide(places: readonly Place[]): Page[] {
  const pages: Page[] = []
  for (const place of places) {
    const last = pages.at(-1)
    if (last && last.places[0]?.section === place.section) last.places.push(place)
    else pages.push({ number: pages.length + 1, places: [place] })
  }
  return pages
}
