// A foreign site cannot press our buttons: it does not know the token, and where the browser says who sends, it is heard.
import type { FastifyRequest } from 'fastify'

/** `no-referrer` makes browsers send `Origin: null` with forms of our own: then the other header or the token decides. */
export function comesFromElsewhere({ headers, host }: Pick<FastifyRequest, 'headers' | 'host'>): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined && site !== 'same-origin') return true
  const { origin } = headers
  if (origin === undefined || origin === 'null') return false
  return !URL.canParse(origin) || new URL(origin).host !== host
}
