// A link is opened: the page where its survey stands, or in words why there is none. Nothing changes by looking.
import { randomBytes } from 'node:crypto'
import { type Html, html } from '../../core/html.ts'
import { standOf } from '../../core/survey/pages.ts'
import { show } from '../../core/survey/show.ts'
import type { State } from '../../core/survey/state.ts'
import type { Language } from '../../core/view.ts'
import { findLink, type LinkSheet } from '../../db/link-sheets.ts'
import { wordsOf } from '../../locales/index.ts'
import { addressOf, type Query } from './address.ts'
import { dayBefore } from './dates.ts'
import type { FormOptions } from './door.ts'
import { drawStand, isThere, type Standing } from './draw.ts'
import { drawIntro } from './intro-page.ts'
import { layout } from './layout.ts'
import { drawMessage } from './message-page.ts'
import { openPoster } from './open-page.ts'
import type { Say } from './say.ts'
import { sentAlready } from './sent-already.ts'
import { drawWithdrawal, withdrawalLink } from './withdrawal.ts'

export type Asked = {
  token: string
  query: Query
  receivedAt: Date
  /** What the browser would like to be spoken to in. */
  browser: Language
  /** Our script, which keeps a draft on the way. */
  isScript: boolean
}

export type Answered =
  | { kind: 'page'; code: number; page: string }
  | { kind: 'to'; address: string }
  | { kind: 'kept'; code: number; rev: number }

/** An open survey behind a link. */
export type OpenSheet = LinkSheet & { state: State }

export async function openLink(options: FormOptions, asked: Asked): Promise<Answered> {
  const poster = await openPoster(options, asked, null)
  if (poster) return poster
  const found = await lookUp(options, asked)
  return 'answer' in found ? found.answer : pageOf(found.sheet, options, asked, {})
}

/** Whatever stands behind the link; null for what is no link of ours. */
export function sheetOf(
  { db, timeZone }: FormOptions,
  { token, receivedAt, query, browser }: Asked,
): Promise<LinkSheet | null> {
  const isToken = /^[0-9a-f]{32}$/.test(token)
  const language = { asked: query.language, browser }
  return isToken ? findLink(db, token, { now: receivedAt, zone: timeZone, language }) : Promise.resolve(null)
}

/** The sheet where the survey is open to answers; else what is to be said instead. */
export async function lookUp(options: FormOptions, asked: Asked): Promise<{ sheet: OpenSheet } | { answer: Answered }> {
  const { query, browser } = asked
  const sheet = await sheetOf(options, asked)
  if (!sheet) return { answer: told(query.language ?? browser, 404, 'unknown') }
  const { standing, state } = sheet
  if (standing === 'open' && state) return { sheet: { ...sheet, state } }
  if (standing === 'sent') return { answer: await sentAlready(options, asked, sheet) }
  const until = dayBefore(sheet.deadline, sheet.language, options.timeZone)
  return { answer: told(sheet.language, 403, standing, { until }) }
}

export function told(
  language: Language,
  code: number,
  what: string,
  args: Record<string, string> = {},
  more?: Html,
): Answered {
  const words = wordsOf(language)
  const message = drawMessage({ title: words(`form-${what}-title`, args), text: words(`form-${what}`, args) })
  const body = more
    ? html`${message}
${more}`
    : message
  return { kind: 'page', code, page: layout({ words, language }, { title: words(`form-${what}-title`, args), body }) }
}

/** Drawn anew, with what the form said where it was not taken. */
export function pageOf(
  sheet: OpenSheet,
  { timeZone }: Pick<FormOptions, 'timeZone'>,
  { query, token }: Asked,
  more: Pick<Standing, 'again' | 'notice'> & { code?: number },
): Answered {
  const { definition, facts, language } = sheet
  const state: State = { ...sheet.state, paused: false }
  const say: Say = { words: wordsOf(language), language }
  const carried = { rev: String(sheet.run?.rev ?? 0), drawing: randomBytes(4).toString('hex') }
  const { code = 200, again } = more
  const notice = more.notice ?? (query.isMore ? say.words('form-opened') : undefined)
  const other = addressOf(token, { ...query, isMore: false, language: language === 'ru' ? 'en' : 'ru' })
  const isFirst = state.mode === 'intro' && query.page !== 'all' && query.page !== 'withdraw'
  if (!sheet.agrees || isFirst) {
    const intro = show(definition, { ...state, mode: 'intro' }, facts)
    if (intro.kind !== 'intro') throw new Error(`form: «${definition.code}» does not begin with an intro`)
    const body = drawIntro(say, {
      action: addressOf(token, { language: query.language }),
      carried,
      intro,
      isAnonymous: definition.anonymity === 'anonymous',
      until: dayBefore(sheet.deadline, language, timeZone),
      needsConsent: !sheet.agrees,
      whole: addressOf(token, { page: 'all', language: query.language }),
      notice,
    })
    return { kind: 'page', code, page: layout(say, { title: intro.title, body, other }) }
  }
  if (query.page === 'withdraw') {
    const body = drawWithdrawal(say, {
      action: addressOf(token, query),
      back: addressOf(token, { language: query.language }),
    })
    return { kind: 'page', code, page: layout(say, { title: say.words('form-withdraw'), body, other }) }
  }
  const wanted = query.page
  const stand =
    wanted !== null && isThere(definition, state, facts, wanted) ? wanted : standOf(definition, state, facts)
  const { title, body } = drawStand(say, {
    definition,
    state,
    facts,
    stand,
    carried,
    address: (page, fragment) => addressOf(token, { page, language: query.language }, fragment),
    ...(again && { again }),
    notice,
  })
  return {
    kind: 'page',
    code,
    page: layout(say, { title, body, other, foot: withdrawalLink(say, token, query.language) }),
  }
}
