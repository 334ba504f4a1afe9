// What the register knows already, as the answer that stands until the person keeps or changes it.
import type { Answer, Raw } from './answer.ts'
import type { Place } from './compile.ts'
import { type Drafts, isSeen, readerOf } from './drafts.ts'
import type { FactName } from './facts.ts'
import type { About } from './item-type.ts'
import { type Item, typeOf } from './items/index.ts'

/** The answer given, else the one suggested; it counts, for branching and sending, once the person has moved on with it. */
export function standingAnswer(drafts: Drafts, place: Place, about: About): Answer | undefined {
  return isSeen(drafts, place) ? readerOf(drafts)(place) : suggestionFor(place.item, about)
}

/** Undefined where the register knows nothing, or what the question cannot take. */
function suggestionFor(item: Item, about: About): Answer | undefined {
  if (!item.prefill) return undefined
  const known: Raw | undefined = about.facts[item.prefill.fact as FactName]
  if (known === undefined) return undefined
  const parsed = typeOf(item).parse(item, known, about)
  return 'answer' in parsed ? parsed.answer : undefined
}
