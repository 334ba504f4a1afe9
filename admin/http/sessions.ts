// Who is signed in: sessions in the database, over when idle, when old, and when the account says «everywhere».
import session from '@fastify/session'
import connectPgSimple from 'connect-pg-simple'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type SignedIn, signedInAs } from '../../db/accounts.ts'
import type { PanelOptions } from '../options.ts'

declare module 'fastify' {
  interface FastifyRequest {
    signedIn: SignedIn | null
  }
  interface Session {
    accountId?: number
    epoch?: number
    signedInAt?: number
    seenAt?: number
  }
}

const hour = 3_600_000
export const idleLimit = 2 * hour
export const ageLimit = 12 * hour
/** A session is written again when it was seen this long ago, not with every request. */
const seenStep = 5 * 60_000
export const cookieName = 'metodist_panel'

export async function sessions(app: FastifyInstance, options: PanelOptions): Promise<void> {
  const { database, sessionSecret, secureCookies, clock } = options
  // It only wants to know what to inherit from.
  const Store = connectPgSimple({ Store: session.Store } as never)
  const store = new Store({ pool: database.pool, tableName: 'session', errorLog: (error) => app.log.error(error) })
  await app.register(session, {
    secret: sessionSecret,
    store: store as never,
    cookieName,
    saveUninitialized: false,
    rolling: false,
    cookie: { path: '/admin', httpOnly: true, sameSite: 'lax', secure: secureCookies, maxAge: ageLimit },
  })
  app.addHook('onClose', async () => store.close())
  app.decorateRequest('signedIn', null)
  app.addHook('onRequest', async (request) => {
    request.signedIn = await whoIsIt(request, options, clock())
  })
}

async function whoIsIt(request: FastifyRequest, { database }: PanelOptions, now: Date): Promise<SignedIn | null> {
  const { accountId, epoch, signedInAt = 0, seenAt = 0 } = request.session
  if (accountId === undefined) return null
  const isOver = now.getTime() - seenAt > idleLimit || now.getTime() - signedInAt > ageLimit
  const signedIn = isOver ? null : await signedInAs(database.client, accountId, now)
  if (!signedIn || signedIn.sessionEpoch !== epoch) {
    await request.session.destroy()
    return null
  }
  if (now.getTime() - seenAt > seenStep) request.session.seenAt = now.getTime()
  return signedIn
}

/** A new session, whatever id the visitor came with. */
export async function startSession(
  request: FastifyRequest,
  account: { accountId: number; sessionEpoch: number },
  now: Date,
): Promise<void> {
  await request.session.regenerate()
  const at = now.getTime()
  Object.assign(request.session, {
    accountId: account.accountId,
    epoch: account.sessionEpoch,
    signedInAt: at,
    seenAt: at,
  })
}
