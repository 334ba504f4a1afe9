// One form on its way: the run it belongs to, and the few ways in which it can end.
import type { State } from '../../core/survey/state.ts'
import type { Reason } from '../../core/survey/words.ts'
import { keepOnPage } from '../../db/link-steps.ts'
import { wordsOf } from '../../locales/index.ts'
import { addressOf, type Query } from './address.ts'
import type { FormOptions } from './door.ts'
import { type Answered, type Asked, type OpenSheet, pageOf } from './open-link.ts'
import { type Form, keyOf } from './read-form.ts'

export type Taking = { options: FormOptions; asked: Asked; form: Form; sheet: OpenSheet }

/** Nothing is written where nothing changes. */
export async function keep({ options, asked, form, sheet }: Taking, state: State): Promise<{ rev: number } | null> {
  const rev = sheet.run?.rev ?? 0
  if (sheet.run && JSON.stringify(state) === JSON.stringify(sheet.state)) return { rev }
  const at = { receivedAt: asked.receivedAt, dedupeKey: form.dedupeKey }
  return (await keepOnPage(options.db, sheet, state, at)) ? { rev: rev + 1 } : null
}

/** Of another revision than the form was drawn from, unless that revision is this very form's own, kept on the way. */
export function isStale({ sheet: { run }, form }: Taking): boolean {
  if (form.rev === (run?.rev ?? 0)) return false
  return form.drawing === '' || !run?.lastEventKey?.startsWith(keyOf(form.drawing))
}

export type Again = { code?: number; notice?: string; problems?: ReadonlyMap<number, Reason> }

/** The page once more, with what was typed. */
export function again(
  { options, asked, form, sheet }: Taking,
  state: State,
  { code = 200, notice, problems = new Map() }: Again,
): Answered {
  const query = { ...asked.query, isMore: false }
  const words = wordsOf(sheet.language)
  return pageOf(
    { ...sheet, state },
    options,
    { ...asked, query },
    {
      code,
      again: { given: form.given, problems },
      notice: notice && words(notice),
    },
  )
}

export function toPage(
  { token, query }: Asked,
  page: Query['page'],
  more: { isMore?: boolean } = {},
  fragment = '',
): Answered {
  return { kind: 'to', address: addressOf(token, { page, language: query.language, ...more }, fragment) }
}

export async function keepAndDraw(taking: Taking, state: State, more: Again): Promise<Answered | null> {
  const kept = await keep(taking, state)
  if (!kept) return null
  const { sheet } = taking
  const run = { id: sheet.run?.id ?? 0, rev: kept.rev, lastEventKey: taking.form.dedupeKey }
  return again({ ...taking, sheet: { ...sheet, run } }, state, more)
}
