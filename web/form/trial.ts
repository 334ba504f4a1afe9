// A questionnaire tried out on pages: the very same pages and decisions over a run that is nowhere. Whoever calls keeps
// what was sent so far; every look begins anew from that.
import { resultNow } from '../../core/results/result-now.ts'
import type { Answers } from '../../core/survey/answer.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Facts } from '../../core/survey/facts.ts'
import { pageMissing, type Stand, standingAt, standOf } from '../../core/survey/pages.ts'
import { reduce, start } from '../../core/survey/reduce.ts'
import { say as inWords } from '../../core/survey/render.ts'
import { show } from '../../core/survey/show.ts'
import type { State } from '../../core/survey/state.ts'
import { wordsOf } from '../../locales/index.ts'
import { decideAnswers } from './decide-answers.ts'
import { drawStand, isThere, type Standing } from './draw.ts'
import { drawIntro } from './intro-page.ts'
import { layout } from './layout.ts'
import { readForm } from './read-form.ts'
import { drawResult } from './result-page.ts'

/** What a browser sent from a page of the trial, fields by name; or that somebody followed a link to another page. */
export type TrialStep = { page: Stand | 'all' | null; fields?: Record<string, string | string[]> }

export type PageTrial = {
  definition: Definition
  facts: Facts
  steps: readonly TrialStep[]
  /** Where a page's form is sent and its links lead. */
  address: (page: Stand | 'all' | null) => string
}

type At = { state: State; page: Stand | 'all' | null; again?: Standing['again']; notice?: string; answers?: Answers }

/** A whole page of HTML without a script, and what was answered once it is sent. Steps that mean nothing change nothing. */
export function tryOnPages({ definition, facts, steps, address }: PageTrial): {
  page: string
  answers: Answers | null
} {
  const about = { definition, facts }
  const at = steps.reduce<At>((before, step) => after(about, before, step), {
    state: start(definition, facts).state,
    page: null,
  })
  const { language } = facts
  const say = { words: wordsOf(language), language }
  const title = inWords(definition.title, facts)
  const page = (body: Parameters<typeof layout>[1]['body']) => layout(say, { title, body, isTrial: true })
  const isAnonymous = definition.anonymity === 'anonymous'
  if (at.answers) {
    const text = inWords(definition.outro, facts)
    const body = drawResult(say, { text, facts, result: resultNow(about, at.answers), isAnonymous })
    return { page: page(body), answers: at.answers }
  }
  const carried = { drawing: '00000000', rev: '0' }
  const intro = show(definition, at.state, facts)
  if (intro.kind === 'intro' && at.page !== 'all') {
    const asked = {
      action: address(null),
      carried,
      intro,
      isAnonymous,
      until: '…',
      needsConsent: false,
      whole: address('all'),
    }
    return { page: page(drawIntro(say, asked)), answers: null }
  }
  const stand =
    isThere(definition, at.state, facts, at.page) && at.page ? at.page : standOf(definition, at.state, facts)
  const { again, notice } = at
  const standing: Standing = { ...about, state: at.state, stand, carried, address, notice, ...(again && { again }) }
  return { page: page(drawStand(say, standing).body), answers: null }
}

function after({ definition, facts }: { definition: Definition; facts: Facts }, before: At, step: TrialStep): At {
  const { state } = before
  const words = wordsOf(facts.language)
  const form = step.fields && readForm(step.fields)
  if (!form) return { state, page: step.page }
  if (form.go === 'begin') return { state: reduce(definition, state, { kind: 'begin' }, facts).state, page: null }
  if (form.go === 'missing') {
    const page = pageMissing(definition, state, facts) ?? 'review'
    return { state: standingAt(definition, state, facts, page), page }
  }
  const { page } = step
  if (page === 'review') return sent(definition, state, facts)
  if (page === null || !isThere(definition, state, facts, page)) return { state, page: null }
  const decided = decideAnswers({ definition, state, facts }, { ...form, page })
  switch (decided.kind) {
    case 'again': {
      const again = { given: form.given, problems: decided.problems }
      return { state: decided.state, page, again, ...(decided.notice && { notice: words(decided.notice) }) }
    }
    case 'opened':
      return { state: decided.state, page, notice: words('form-opened') }
    case 'send':
      return sent(definition, decided.state, facts)
    case 'move':
      return { state: decided.state, page: decided.stand }
    case 'draft':
      return { state: decided.state, page }
  }
}

function sent(definition: Definition, state: State, facts: Facts): At {
  const reviewing: State = { ...state, mode: 'reviewing', at: null, paused: false }
  const turn = reduce(definition, reviewing, { kind: 'submit' }, facts)
  if (turn.step.kind === 'finished') return { state: turn.state, page: null, answers: turn.step.answers }
  return { state: reviewing, page: 'review', notice: wordsOf(facts.language)('form-review-first') }
}
