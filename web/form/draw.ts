// Where a survey stands, as a page: pure, so that a trial without a database draws the very same.
import type { Html } from '../../core/html.ts'
import { compile, type Place } from '../../core/survey/compile.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Facts } from '../../core/survey/facts.ts'
import { askedPages, pageOf, pagesOf, questionsOf, type Stand } from '../../core/survey/pages.ts'
import { copiesOn } from '../../core/survey/remove-copy.ts'
import { say as inWords } from '../../core/survey/render.ts'
import { answersOf, show } from '../../core/survey/show.ts'
import type { State } from '../../core/survey/state.ts'
import type { Given } from '../../core/survey/take-page.ts'
import type { Reason } from '../../core/survey/words.ts'
import type { Field } from './field.ts'
import { drawReview } from './review-page.ts'
import type { Say } from './say.ts'
import { drawSection } from './section-page.ts'

export type Standing = {
  definition: Definition
  state: State
  facts: Facts
  stand: Stand | 'all'
  carried: Record<string, string>
  address: (stand: Stand | 'all', fragment?: string) => string
  /** What the form said and why it was not taken, where it is drawn again. */
  again?: { given: Given; problems: ReadonlyMap<number, Reason> }
  notice?: string | undefined
}

export type Drawn = { title: string; body: Html }

export function drawStand(say: Say, standing: Standing): Drawn {
  const { definition, facts, stand } = standing
  const title = inWords(definition.title, facts)
  return { title, body: stand === 'review' ? review(say, standing) : section(say, standing, stand) }
}

function review(say: Say, { definition, state, facts, carried, address, notice }: Standing): Html {
  const step = show(definition, { ...state, paused: false, mode: 'reviewing' }, facts)
  if (step.kind !== 'review') throw new Error(`form: the review of «${definition.code}» is a ${step.kind}`)
  const last = askedPages(definition, state.answers, facts).at(-1)
  return drawReview(say, {
    action: address('review'),
    carried,
    review: step,
    linkTo: (place) => address(pageOf(definition, { index: place }), `q${place}`),
    back: last ? address(last.number) : null,
    notice,
  })
}

function section(say: Say, standing: Standing, stand: number | 'all'): Html {
  const { definition, state, facts, carried, address, notice } = standing
  const pages = askedPages(definition, state.answers, facts)
  const shown = stand === 'all' ? pages : pages.filter(({ number }) => number === stand)
  const answered = Object.keys(answersOf(definition, state, facts)).length
  const groups = shown.map(({ places }) => group(say, standing, places))
  const copies = stand === 'all' ? [] : copiesOn(definition, state, facts, stand)
  return drawSection(say, {
    action: address(stand),
    carried,
    title: inWords(definition.title, facts),
    groups,
    progress: {
      page: stand === 'all' ? 1 : pages.findIndex(({ number }) => number === stand) + 1,
      pages: stand === 'all' ? 1 : pages.length,
      answered,
      total: Math.max(1, totalOf(definition, state, facts)),
    },
    isWhole: stand === 'all',
    hasBack: stand !== 'all' && pages[0]?.number !== stand,
    canRemove: copies.length > 1,
    notice,
  })
}

function group(say: Say, { definition, state, facts, again }: Standing, places: Place[]) {
  const fields = questionsOf(definition, state, facts, places).map((ask): Field => {
    const problem = again?.problems.get(ask.place)
    return {
      ask,
      typed: again?.given.get(ask.place),
      problem: problem && say.words(problem.key, problem.args),
    }
  })
  return { title: fields[0]?.ask.section ?? '', fields }
}

function totalOf(definition: Definition, state: State, facts: Facts): number {
  const step = show(definition, { ...state, paused: true, mode: 'asking' }, facts)
  return step.kind === 'paused' ? step.total : 0
}

/** Whether there is such a page for this person now. */
export function isThere(definition: Definition, state: State, facts: Facts, stand: Stand | 'all' | null): boolean {
  if (stand === null) return false
  if (stand === 'review' || stand === 'all') return true
  return askedPages(definition, state.answers, facts).some(({ number }) => number === stand)
}

/** The places a form of this page may answer. */
export function placesOn(definition: Definition, stand: number | 'all'): Place[] {
  return stand === 'all' ? compile(definition).places : (pagesOf(definition)[stand - 1]?.places ?? [])
}
