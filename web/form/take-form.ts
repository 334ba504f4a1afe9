// A form has come: what is to be done with it. All that can be kept is kept, and the rest is drawn again with a reason.
import { compile } from '../../core/survey/compile.ts'
import type { Definition } from '../../core/survey/definition.ts'
import { pageFrom, pageMissing, type Stand, standingAt } from '../../core/survey/pages.ts'
import { removeCopy } from '../../core/survey/remove-copy.ts'
import type { State } from '../../core/survey/state.ts'
import { type Given, takePage } from '../../core/survey/take-page.ts'
import { begin, decide, withdraw } from './decide.ts'
import type { FormOptions } from './door.ts'
import { isThere, placesOn } from './draw.ts'
import { keepUploads } from './keep-uploads.ts'
import { type Answered, type Asked, lookUp } from './open-link.ts'
import { openPoster } from './open-page.ts'
import type { Form } from './read-form.ts'
import { send } from './send.ts'
import { again, isStale, keep, keepAndDraw, type Taking, toPage } from './taking.ts'

export async function takeForm(options: FormOptions, asked: Asked, form: Form): Promise<Answered> {
  const poster = await openPoster(options, asked, form.go === 'code' ? form.code : null)
  if (poster) return poster
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
  const from: State = sheet.state.mode === 'intro' ? { ...sheet.state, mode: 'asking' } : sheet.state
  const isDraft = go !== 'next' && go !== 'send'
  const taken = takePage(definition, from, facts, { given, places: placesOn(definition, page), draft: isDraft })
  const { opened } = taken
  const problems = new Map([...taken.problems, ...uploaded.problems])
  if (form.unknown.length > 0 || taken.foreign.length > 0)
    return keepAndDraw(taking, taken.state, { code: 422, notice: 'form-foreign', problems })
  if (go === 'save') return keepDraft(taking, taken.state)
  if (problems.size > 0) return keepAndDraw(taking, taken.state, { code: 422, problems })
  const [first] = opened
  if (first !== undefined && !isDraft) {
    const kept = await keep(taking, taken.state)
    return kept && toPage(asked, page, { isMore: true }, `q${first}`)
  }
  if (page === 'all') return send(taking, taken.state)
  if (go === 'remove') {
    const state = removeCopy(definition, taken.state, facts, page)
    return move(taking, state, pageFrom(definition, state.answers, facts, page - 1))
  }
  if (go === 'back') return move(taking, taken.state, pageBefore(taking, taken.state, page))
  return move(taking, taken.state, pageFrom(definition, taken.state.answers, facts, page + 1))
}

/** Kept, and on to another page. */
async function move(taking: Taking, state: State, stand: Stand): Promise<Answered | null> {
  const { definition, facts } = taking.sheet
  const kept = await keep(taking, standingAt(definition, state, facts, stand))
  return kept && toPage(taking.asked, stand)
}

function pageBefore({ sheet: { definition, facts } }: Taking, state: State, page: number): Stand {
  for (let number = page - 1; number > 0; number--) {
    if (isThere(definition, state, facts, number)) return number
  }
  return pageFrom(definition, state.answers, facts, 1)
}

function onwards({ asked, form, sheet }: Taking, _state: State): Answered {
  if (form.go === 'save') return { kind: 'kept', code: 200, rev: sheet.run?.rev ?? 0 }
  return toPage(asked, null)
}

async function keepDraft(taking: Taking, state: State): Promise<Answered | null> {
  const rev = await keep(taking, state)
  return rev && { kind: 'kept', code: 200, rev: rev.rev }
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
