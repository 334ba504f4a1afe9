// The form tried out: its very pages, over a run that is nowhere. Every look begins anew from the forms that were sent.
import { html } from '../../core/html.ts'
import { resultNow } from '../../core/results/result-now.ts'
import type { Answers } from '../../core/survey/answer.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { Facts } from '../../core/survey/facts.ts'
import { pageFrom, pageMissing, type Stand, standingAt } from '../../core/survey/pages.ts'
import { reduce, start } from '../../core/survey/reduce.ts'
import { say as inWords } from '../../core/survey/render.ts'
import { show } from '../../core/survey/show.ts'
import type { State } from '../../core/survey/state.ts'
import type { Finished } from '../../core/survey/step.ts'
import { wordsOf } from '../../locales/index.ts'
import { assetText } from './assets.ts'
import { drawCall } from './call.ts'
import { decideAnswers } from './decide-answers.ts'
import { type Drawn, drawStand, isThere, type Standing } from './draw.ts'
import { drawIntro } from './intro-page.ts'
import { drawResult } from './result-page.ts'
import type { Say } from './say.ts'

/** A press on a button of a page, with the fields it carried; or a link to another page, `#to=3`. */
export type TrialForm = { go: string; given: Record<string, string[]> }

type About = { definition: Definition; facts: Facts }
type At = {
  state: State
  stand: 'intro' | 'all' | Stand
  finished?: Finished
  again?: Standing['again']
  notice?: string
}

/** `forms` may be anything a browser sends: what means nothing where it comes changes nothing. */
export function tryForm({ definition, facts, forms }: About & { forms: TrialForm[] }): {
  page: string
  answers: Answers | null
} {
  const say: Say = { words: wordsOf(facts.language), language: facts.language }
  const about = { definition, facts }
  const began: At = { state: start(definition, facts).state, stand: 'intro' }
  const at = forms.reduce<At>((before, form) => after(about, before, form), began)
  return { page: whole(say, draw(say, about, at)), answers: at.finished?.answers ?? null }
}

function after(about: About, before: At, { go, given }: TrialForm): At {
  const { definition, facts } = about
  const { state, stand, finished } = before
  const standing: At = { state, stand }
  if (finished) return before
  const turnTo = (next: State, to: Stand): At => ({ state: standingAt(definition, next, facts, to), stand: to })
  if (go.startsWith('#to=')) {
    const to = readStand(go.slice(4))
    if (to === 'all') return { state, stand: 'all' }
    return to !== null && state.mode !== 'intro' && isThere(definition, state, facts, to) ? turnTo(state, to) : standing
  }
  if (stand === 'intro') {
    if (go !== 'begin') return standing
    const { state: begun } = reduce(definition, state, { kind: 'begin' }, facts)
    return turnTo(begun, pageFrom(definition, begun.answers, facts, 1))
  }
  if (stand === 'review') {
    if (go === 'missing') return turnTo(state, pageMissing(definition, state, facts) ?? 'review')
    return go === 'send' ? sent(about, state) : standing
  }
  return afterPage(about, state, stand, { go, given })
}

function afterPage(about: About, from: State, page: number | 'all', { go, given: said }: TrialForm): At {
  const { definition, facts } = about
  const given = new Map(
    Object.entries(said).flatMap(([name, values]) => {
      const place = /^q(\d{1,4})$/.exec(name)?.[1]
      return place === undefined ? [] : [[Number(place), values.filter((one) => one.trim() !== '')] as const]
    }),
  )
  const decided = decideAnswers({ definition, state: from, facts }, { page, go, given, unknown: [] })
  const { state } = decided
  switch (decided.kind) {
    case 'again':
      return { state, stand: page, again: { given, problems: decided.problems }, ...pick(decided.notice) }
    case 'opened':
      return { state, stand: page, ...pick('form-opened') }
    case 'draft':
      return { state, stand: page }
    case 'send':
      return sent(about, state)
    case 'move':
      return { state, stand: decided.stand }
  }
}

function pick(notice: string | undefined): { notice?: string } {
  return notice === undefined ? {} : { notice }
}

function sent({ definition, facts }: About, state: State): At {
  const reviewing: State = { ...state, mode: 'reviewing', at: null, paused: false }
  const { state: next, step } = reduce(definition, reviewing, { kind: 'submit' }, facts)
  return step.kind === 'finished'
    ? { state: next, stand: 'review', finished: step }
    : { state: reviewing, stand: 'review', notice: 'form-review-first' }
}

function readStand(text: string): Stand | 'all' | null {
  if (text === 'review' || text === 'all') return text
  return /^\d{1,4}$/.test(text) ? Number(text) : null
}

function draw(say: Say, { definition, facts }: About, at: At): Drawn {
  const { state, stand, finished, again } = at
  const title = inWords(definition.title, facts)
  const notice = at.notice && say.words(at.notice)
  if (finished) {
    const result = { definition, facts, ...resultNow({ definition, facts }, finished.answers) }
    const call = result.offersCall ? drawCall(say, '') : undefined
    return { title, body: drawResult(say, { text: finished.text, result, hasChat: true, call }) }
  }
  const address = (to: Stand | 'all') => `#to=${to}`
  const step = show(definition, { ...state, mode: 'intro', paused: false }, facts)
  if (stand === 'intro' && step.kind === 'intro') {
    const until = say.words('form-trial-until')
    const isAnonymous = definition.anonymity === 'anonymous'
    const page = { action: '', carried: {}, intro: step, isAnonymous, until, needsConsent: false }
    return { title, body: drawIntro(say, { ...page, whole: address('all'), notice }) }
  }
  const shown = stand === 'intro' ? 'review' : stand
  return drawStand(say, {
    definition,
    state,
    facts,
    stand: shown,
    carried: {},
    address,
    notice,
    ...(again && { again }),
  })
}

/** All in one text: a page that is shown inside another may fetch nothing. */
function whole({ words, language }: Say, { title, body }: Drawn): string {
  return html`<!doctype html>
<html lang="${language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title>
<style>${{ html: assetText('form.css') }}</style></head>
<body><header><span>${words('app-name')}</span></header><main>
${body}
</main></body>
</html>
`.html
}
