// The questions one person is asked, given the answers so far.
import type { Answer, Answers } from './answer.ts'
import type { Compiled, Place } from './compile.ts'
import { holds } from './condition.ts'
import { type Drafts, readerOf } from './drafts.ts'
import type { Facts } from './facts.ts'

export type Route = {
  isAsked: (place: Place) => boolean
  /** The answer that counts: of a question that is asked, and not left empty. */
  answerOf: (code: string) => Answer | undefined
  before: (index: number) => Place | undefined
  /** The first from `index` on for which `wanted` holds. */
  from: (index: number, wanted?: (place: Place) => boolean) => Place | undefined
  numberOf: (place: Place) => number
  total: number
}

const latest = new WeakMap<Drafts | Answers, { compiled: Compiled; facts: Facts; route: Route }>()

/** Deciding and drawing ask for the same route one after the other: it is worked out once. */
export function routeOf(compiled: Compiled, given: Drafts | Answers, facts: Facts): Route {
  const known = latest.get(given)
  if (known?.compiled === compiled && known.facts === facts) return known.route
  const route = workOut(compiled, given, facts)
  latest.set(given, { compiled, facts, route })
  return route
}

/**
 * Conditions are settled in the order of the questions, each seeing only what is settled before it: a question
 * that is no longer asked counts as unanswered for those after it. Costs one look at each conditional question.
 */
function workOut(
  { places, byCode, conditional, alwaysBefore }: Compiled,
  given: Drafts | Answers,
  facts: Facts,
): Route {
  const read = readerOf(given)
  const opened = new Set<Place>()
  const isAsked = (place: Place) => place.conditions.length === 0 || opened.has(place)
  const answerOf = (code: string) => {
    const place = byCode.get(code)
    return place && isAsked(place) ? read(place) : undefined
  }
  for (const place of conditional) {
    if (place.conditions.every((condition) => holds(condition, answerOf, facts))) opened.add(place)
  }
  return {
    isAsked,
    answerOf,
    before(index) {
      for (let i = index - 1; i >= 0; i--) {
        const place = places[i]
        if (place && isAsked(place)) return place
      }
      return undefined
    },
    from(index, wanted = () => true) {
      for (let i = index; i < places.length; i++) {
        const place = places[i]
        if (place && isAsked(place) && wanted(place)) return place
      }
      return undefined
    },
    numberOf(place) {
      const openedBefore = conditional.filter((one) => one.index < place.index && opened.has(one)).length
      return (alwaysBefore[place.index] ?? 0) + openedBefore + 1
    },
    total: (alwaysBefore.at(-1) ?? 0) + opened.size,
  }
}
