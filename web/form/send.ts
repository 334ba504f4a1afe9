// Sending: what is missing is asked for, else the answers are written down and the result is shown, this once.
import { resultNow } from '../../core/results/result-now.ts'
import { reduce } from '../../core/survey/reduce.ts'
import { say as inWords } from '../../core/survey/render.ts'
import type { State } from '../../core/survey/state.ts'
import type { Finished } from '../../core/survey/step.ts'
import { sendOnPage } from '../../db/link-steps.ts'
import { wordsOf } from '../../locales/index.ts'
import { callAddress, drawCall } from './call.ts'
import { layout } from './layout.ts'
import type { Answered } from './open-link.ts'
import { drawResult } from './result-page.ts'
import { drawShowing } from './showing.ts'
import { keep, keepAndDraw, type Taking, toPage } from './taking.ts'

export async function send(taking: Taking, state: State): Promise<Answered | null> {
  const { definition, facts } = taking.sheet
  const reviewing: State = { ...state, mode: 'reviewing', at: null, paused: false }
  const { step } = reduce(definition, reviewing, { kind: 'submit' }, facts)
  if (step.kind === 'finished') return finish(taking, reviewing, step)
  if (taking.asked.query.page === 'review')
    return keepAndDraw(taking, reviewing, { code: 422, notice: 'form-review-first' })
  const kept = await keep(taking, reviewing)
  return kept && toPage(taking.asked, 'review')
}

async function finish(taking: Taking, state: State, step: Finished): Promise<Answered | null> {
  const { options, asked, form, sheet } = taking
  const { definition, facts, language } = sheet
  const at = { receivedAt: asked.receivedAt, dedupeKey: form.dedupeKey, zone: options.timeZone }
  if (!(await sendOnPage(options.db, sheet, state, step, at))) return null
  const words = wordsOf(language)
  const result = { definition, facts, ...resultNow({ definition, facts }, step.answers) }
  const say = { words, language }
  const call = result.offersCall ? drawCall(say, callAddress(asked)) : undefined
  const showing = await drawShowing(options, asked, sheet)
  const body = drawResult(say, { text: step.text, result, hasChat: sheet.hasChat, call, showing })
  return {
    kind: 'page',
    code: 200,
    page: layout(say, { title: inWords(definition.title, facts), body }),
  }
}
