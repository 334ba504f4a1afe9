// A form has come: what is to be done with it. All that can be kept is kept, and the rest is drawn again with a reason.
import { compile } from '../../core/survey/compile.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { pageMissing, type Stand, standingAt } from '../../core/survey/pages.ts'
import type { State } from '../../core/survey/state.ts'
import type { Given } from '../../core/survey/take-page.ts'
import { asCallChoice, takeCallChoice } from './call.ts'
import { begin, decide, withdraw } from './decide.ts'
import { decideAnswers } from './decide-answers.ts'
import type { FormOptions } from './door.ts'
import { isThere } from './draw.ts'
import { keepUploads } from './keep-uploads.ts'
import { type Answered, type Asked, lookUp } from './open-link.ts'
import { openPoster } from './open-page.ts'
import type { Form } from './read-form.ts'
import { send } from './send.ts'
import { asShowingDeed, takeShowing } from './showing.ts'
import { again, isStale, keep, keepAndDraw, type Taking, toPage } from './taking.ts'

export async function takeForm(options: FormOptions, asked: Asked, form: Form): Promise<Answered> {
  const poster = await openPoster(options, asked, form.go === 'code' ? form.code : null)
  if (poster) return poster
  const choice = asCallChoice(form.go)
  if (choice) return takeCallChoice(options, asked, choice)
  const deed = asShowingDeed(form.go)
  if (deed) return takeShowing(options, asked, deed)
  // Somebody may answer the same run in a chat meanwhile: then it is looked at anew, and is stale.
  for (let attempt = 0; attempt < 3; attempt++) {
    const found = await lookUp(options, asked)
    if ('answer' in found) return found.answer
    const answered = await take({ options, asked, form, sheet: found.sheet })
    if (answered) return answered
  }
  throw new Error('form: a run kept changing under one form')
}

/** Null where the run has moved on since it was read. */
async function take(taking: Taking): Promise<Answered | null> {
  const { asked, form, sheet } = taking
  const { go } = form
  if (go === 'agree' || go === 'refuse') return decide(taking)
  if (!sheet.agrees) return again(taking, sheet.state, { code: 403, notice: 'form-agree-first' })
  if (sheet.run?.lastEventKey === form.dedupeKey) return onwards(taking, sheet.state)
  if (go === 'begin') return begin(taking)
  if (go === 'withdraw') return withdraw(taking)
  if (isStale(taking)) return stale(taking)
  if (go === 'missing') {
    const page = pageMissing(sheet.definition, sheet.state, sheet.facts)
    return move(taking, sheet.state, page ?? 'review')
  }
  const { page } = asked.query
  if (page === 'review') return go === 'send' ? send(taking, sheet.state) : again(taking, sheet.state, {})
  if (page === null || page === 'withdraw' || !isThere(sheet.definition, sheet.state, sheet.facts, page))
    return again(taking, sheet.state, { code: 409, notice: 'form-no-such-page' })
  return takeAnswers(taking, page)
}

async function takeAnswers(before: Taking, page: number | 'all'): Promise<Answered | null> {
  const uploaded = await keepUploads(before, page)
  if (!uploaded) return null
  const { taking } = uploaded
  const { sheet, form, asked } = taking
  const { definition, facts } = sheet
  const { go } = form
  // A file is taken away by who presses a button, never by a draft kept on the way: it could not be brought back.
  const given = go === 'save' ? withoutFiles(definition, form.given) : form.given
  const sent = { page, go, given, unknown: form.unknown, problems: uploaded.problems }
  const decided = decideAnswers({ definition, state: sheet.state, facts }, sent)
  switch (decided.kind) {
    case 'again':
      return keepAndDraw(taking, decided.state, { code: 422, ...decided })
    case 'draft': {
      const kept = await keep(taking, decided.state)
      return kept && { kind: 'kept', code: 200, rev: kept.rev }
    }
    case 'opened': {
      const kept = await keep(taking, decided.state)
      return kept && toPage(asked, page, { isMore: true }, `q${decided.first}`)
    }
    case 'send':
      return send(taking, decided.state)
    case 'move': {
      const kept = await keep(taking, decided.state)
      return kept && toPage(asked, decided.stand)
    }
  }
}

/** Kept, and on to another page. */
async function move(taking: Taking, state: State, stand: Stand): Promise<Answered | null> {
  const { definition, facts } = taking.sheet
  const kept = await keep(taking, standingAt(definition, state, facts, stand))
  return kept && toPage(taking.asked, stand)
}

function onwards({ asked, form, sheet }: Taking, _state: State): Answered {
  if (form.go === 'save') return { kind: 'kept', code: 200, rev: sheet.run?.rev ?? 0 }
  return toPage(asked, null)
}

function stale(taking: Taking): Answered {
  const { sheet, form } = taking
  if (form.go === 'save') return { kind: 'kept', code: 409, rev: sheet.run?.rev ?? 0 }
  return again(taking, sheet.state, { code: 409, notice: 'form-stale' })
}

function withoutFiles(definition: Definition, given: Given): Given {
  const files = new Set(compile(definition).places.flatMap(({ item, index }) => (item.type === 'file' ? [index] : [])))
  return new Map([...given].filter(([index]) => !files.has(index)))
}
