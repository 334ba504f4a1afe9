// What a page of answers comes to: decided without a database, so that a trial decides the very same.
import type { Definition } from '../../core/survey/definition.ts'
import type { Facts } from '../../core/survey/facts.ts'
import { pageFrom, type Stand, standingAt } from '../../core/survey/pages.ts'
import { removeCopy } from '../../core/survey/remove-copy.ts'
import type { State } from '../../core/survey/state.ts'
import { type Given, takePage } from '../../core/survey/take-page.ts'
import type { Reason } from '../../core/survey/words.ts'
import { isThere, placesOn } from './draw.ts'

export type Decided =
  /** Kept as far as it could be taken, and drawn again. */
  | { kind: 'again'; state: State; problems: Map<number, Reason>; notice?: 'form-foreign' }
  /** A draft on the way. */
  | { kind: 'draft'; state: State }
  /** The same page once more, for it has questions that nobody has seen yet: the first of them by its place. */
  | { kind: 'opened'; state: State; first: number }
  | { kind: 'send'; state: State }
  | { kind: 'move'; state: State; stand: Stand }

type Run = { definition: Definition; state: State; facts: Facts }
type Sent = {
  page: number | 'all'
  go: string
  given: Given
  unknown: readonly string[]
  /** Of files that could not be kept. */
  problems?: ReadonlyMap<number, Reason>
}

export function decideAnswers({ definition, state, facts }: Run, sent: Sent): Decided {
  const { page, go, given, unknown } = sent
  const from: State = state.mode === 'intro' ? { ...state, mode: 'asking' } : state
  const isDraft = go !== 'next' && go !== 'send'
  const taken = takePage(definition, from, facts, { given, places: placesOn(definition, page), draft: isDraft })
  const problems = new Map([...taken.problems, ...(sent.problems ?? [])])
  if (unknown.length > 0 || taken.foreign.length > 0)
    return { kind: 'again', state: taken.state, problems, notice: 'form-foreign' }
  if (go === 'save') return { kind: 'draft', state: taken.state }
  if (problems.size > 0) return { kind: 'again', state: taken.state, problems }
  const [first] = taken.opened
  if (first !== undefined && !isDraft) return { kind: 'opened', state: taken.state, first }
  if (page === 'all') return { kind: 'send', state: taken.state }
  const after = go === 'remove' ? removeCopy(definition, taken.state, facts, page) : taken.state
  const stand = standAfter({ definition, state: after, facts }, page, go)
  return { kind: 'move', state: standingAt(definition, after, facts, stand), stand }
}

function standAfter({ definition, state, facts }: Run, page: number, go: string): Stand {
  if (go === 'remove') return pageFrom(definition, state.answers, facts, page - 1)
  if (go !== 'back') return pageFrom(definition, state.answers, facts, page + 1)
  for (let number = page - 1; number > 0; number--) if (isThere(definition, state, facts, number)) return number
  return pageFrom(definition, state.answers, facts, 1)
}
