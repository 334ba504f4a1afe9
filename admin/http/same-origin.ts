// What changes something must come from our own pages: a foreign site must not press our buttons with a cookie of ours.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { PanelRefusal } from '../refusal.ts'

export function refuseStrangers(app: FastifyInstance): void {
  app.addHook('onRequest', async (request) => {
    const isReading = request.method === 'GET' || request.method === 'HEAD'
    if (!isReading && !comesFromUs(request)) throw new PanelRefusal(403, 'panel-refused-origin')
  })
}

/** Every browser says at least one of the two; who says neither is no browser of a person who is signed in. */
function comesFromUs(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site']
  const origin = request.headers.origin
  if (site !== undefined && site !== 'same-origin') return false
  if (origin === undefined) return site === 'same-origin'
  return URL.canParse(origin) && new URL(origin).host === request.host
}
