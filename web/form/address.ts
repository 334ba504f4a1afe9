// Addresses of the form: one a token, the page and the language in the query, so that nothing is kept in a cookie.
import type { Stand } from '../../core/survey/pages.ts'
import type { Language } from '../../core/view.ts'

export type Query = {
  /** A page, the review, or all questions on one page; null is wherever the survey stands. */
  page: Stand | 'all' | 'withdraw' | null
  language: Language | null
  /** Questions were opened by the answers just sent. */
  isMore: boolean
}

export function readQuery(query: unknown): Query {
  const { p, lang, more } = (query ?? {}) as Record<string, unknown>
  const number = typeof p === 'string' && /^[1-9]\d{0,3}$/.test(p) ? Number(p) : null
  return {
    page: p === 'review' || p === 'all' || p === 'withdraw' ? p : number,
    language: lang === 'ru' || lang === 'en' ? lang : null,
    isMore: more === '1',
  }
}

export function addressOf(token: string, { page, language, isMore }: Partial<Query>, fragment = ''): string {
  const query = new URLSearchParams()
  if (page !== undefined && page !== null) query.set('p', String(page))
  if (isMore) query.set('more', '1')
  if (language) query.set('lang', language)
  const said = query.size > 0 ? `?${query.toString()}` : ''
  return `/s/${token}${said}${fragment && `#${fragment}`}`
}
