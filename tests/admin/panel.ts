// A panel of one's own for a test, and a visitor who keeps cookies as a browser does.
import Fastify, { type FastifyInstance, type InjectOptions, type LightMyRequestResponse } from 'fastify'
import { panel } from '../../admin/index.ts'
import type { PanelOptions } from '../../admin/options.ts'
import { tryOut } from '../../bot/trial.ts'
import { defaultSendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Database } from '../../db/open.ts'
import { tryForm } from '../../web/form/trial.ts'
import { today } from '../setup/make.ts'

const hours = defaultSendingHours('Europe/Moscow')
export const sessionSecret = 'a secret of thirty-two characters or more'

export async function testPanel(database: Database, options: Partial<PanelOptions> = {}): Promise<FastifyInstance> {
  const app = Fastify()
  await panel(app, {
    database,
    sessionSecret,
    secureCookies: false,
    clock: () => today,
    hours,
    trial: tryOut,
    trialForm: tryForm,
    ...options,
  })
  await app.ready()
  return app
}

/** Sends what a browser on our own page would send. */
export function visitor(app: FastifyInstance, headers: Record<string, string> = { 'sec-fetch-site': 'same-origin' }) {
  const cookies: Record<string, string> = {}
  async function send(options: InjectOptions): Promise<LightMyRequestResponse> {
    const response = await app.inject({ ...options, cookies, headers: { ...headers, ...options.headers } })
    for (const { name, value } of response.cookies) cookies[name] = value
    return response
  }
  return {
    cookies,
    send,
    get: (url: string) => send({ method: 'GET', url }),
    post: (url: string, fields: Record<string, string> = {}) =>
      send({
        method: 'POST',
        url,
        payload: new URLSearchParams(fields).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
    signIn: (account: { login: string; password: string }) =>
      send({
        method: 'POST',
        url: '/admin/login',
        payload: new URLSearchParams({ login: account.login, password: account.password }).toString(),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      }),
  }
}
