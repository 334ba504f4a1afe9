// Coming in and going out.
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { signIn as checkPassword } from '../../db/accounts.ts'
import { wordsOf } from '../../locales/index.ts'
import type { PanelOptions } from '../options.ts'
import { PanelRefusal } from '../refusal.ts'
import { languageOf } from './language.ts'
import { startSession } from './sessions.ts'
import { signInPage } from './sign-in-page.ts'

const minute = 60_000
/** From one address, whoever it tries; and for one login, from wherever. */
export const limits = { address: { max: 30, timeWindow: 10 * minute }, login: { max: 10, timeWindow: 10 * minute } }

type Credentials = { login: string; password: string }

export function signIn(app: FastifyInstance, options: PanelOptions): void {
  const demo = options.demo?.accounts ?? []
  const perLogin = app.createRateLimit({
    ...limits.login,
    keyGenerator: (request: FastifyRequest) => `login:${credentialsOf(request.body).login.trim().toLowerCase()}`,
  })

  app.get('/login', async (request, reply) => {
    if (request.signedIn) return reply.redirect('/admin')
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(signInPage({ language: languageOf(request), demo }))
  })

  app.post('/login', { config: { rateLimit: limits.address } }, async (request, reply) => {
    const { login, password } = credentialsOf(request.body)
    const now = options.clock()
    const limit = await perLogin(request)
    if (!limit.isAllowed && limit.isExceeded) throw new PanelRefusal(429, 'panel-refused-often')
    const account = await checkPassword(options.database.client, login, password, now)
    if (account) {
      await startSession(request, account, now)
      return reply.redirect(destinationOf(request), 303)
    }
    const problem = wordsOf(languageOf(request))('panel-sign-in-wrong')
    return reply
      .code(401)
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(signInPage({ language: languageOf(request), demo, login, problem }))
  })

  app.post('/logout', async (request, reply) => {
    if (request.session.accountId !== undefined) await request.session.destroy()
    return reply.redirect('/admin/login', 303)
  })
}

function credentialsOf(body: unknown): Credentials {
  const { login = '', password = '' } = (body ?? {}) as Record<string, unknown>
  if (typeof login !== 'string' || typeof password !== 'string') throw new PanelRefusal(400, 'panel-refused-request')
  return { login, password }
}

/** Back to the page that asked for the sign-in, and nowhere else: only addresses of ours. */
function destinationOf(request: FastifyRequest): string {
  const { to } = request.query as { to?: unknown }
  return typeof to === 'string' && /^\/admin(\/[\w/-]*)?(\?[\w=&.~%-]*)?$/.test(to) && !to.includes('//')
    ? to
    : '/admin'
}
