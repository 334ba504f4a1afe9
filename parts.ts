// The parts that main.ts starts, each put together from its doors.
import type { Server } from 'node:net'
import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import { panel } from './admin/index.ts'
import { drawOwnBlocks } from './bot/own-blocks.ts'
import { chatLinks } from './bot/telegram/chat-link.ts'
import { startTelegram, type Telegram, TokenRefused } from './bot/telegram/start.ts'
import type { Config } from './config.ts'
import type { SendingHours } from './core/outbox/quiet-hours.ts'
import { Refusal } from './core/refusal.ts'
import { countWaiting } from './db/counts.ts'
import type { Opened } from './db/installation.ts'
import type { Words } from './locales/index.ts'
import { demoPeople } from './sandbox/district/people.ts'
import { rehearse } from './sandbox/district/rehearsal.ts'
import { demoSignIns } from './sandbox/district/sign-ins.ts'
import { type Sandbox, sandbox } from './sandbox/sandbox.ts'
import { webApp } from './web/app.ts'
import { webhook } from './web/webhook.ts'

export type Running = {
  config: Config
  opened: Opened
  clock: () => Date
  /** When people may be written to unprompted. */
  hours: SendingHours
  log: Logger
  /** What ends each part, in the order in which they were begun. */
  closing: (() => Promise<unknown>)[]
  words: Words
}

export type WebServer = {
  app: FastifyInstance
  address: string
  /** The bot comes after the server, for in a demo its messenger lives there. */
  telegram: Telegram | null
  /** There is to be a bot, and its messenger has not answered yet. */
  awaitsTelegram: boolean
  /** The demo's own messenger, unless the demo talks to another. */
  messenger: Sandbox | null
}

/** How long the start waits for Telegram before it goes on without. */
const patienceMs = 8_000

/** Built, hung with its doors, listening. */
export async function startServer(running: Running, has: { admin: boolean }): Promise<WebServer> {
  const { config, opened, clock, log, closing, words } = running
  const { database, installation } = opened
  const server: Omit<WebServer, 'app' | 'address'> = { telegram: null, awaitsTelegram: false, messenger: null }
  const app = await webApp({
    log,
    trustProxy: config.TRUST_PROXY,
    checks: {
      checks: {
        database: async () => {
          await database.pool.query('SELECT 1')
          return null
        },
        intake: async () => {
          if (!server.telegram) return server.awaitsTelegram ? 'Telegram does not answer' : null
          const health = server.telegram.health()
          return health.ok ? null : (health.trouble ?? 'down')
        },
      },
    },
    metrics: { token: config.METRICS_TOKEN, gauges: () => countWaiting(database.client) },
  })
  if (has.admin) {
    await panel(app, {
      database,
      sessionSecret: config.SESSION_SECRET ?? installation.secret,
      secureCookies: config.PUBLIC_URL?.startsWith('https:') ?? false,
      clock,
      hours: running.hours,
      chatLink: chatLinkOf(config, () => addressOf(app, config)),
      ...(config.demo && { demo: { accounts: demoSignIns(words) } }),
    })
  }
  if (config.demo && !config.TELEGRAM_API_ROOT) {
    server.messenger = await sandbox(app, {
      dataDir: config.DATA_DIR,
      limiter: true,
      people: () => demoPeople(database.client, clock()),
    })
  }
  if (config.TELEGRAM_MODE === 'webhook' && config.WEBHOOK_SECRET) {
    await app.register(webhook, {
      path: webhookPath(installation.secret),
      secret: config.WEBHOOK_SECRET,
      receive: async (body) => {
        if (!server.telegram) throw new Error('the bot is not running yet')
        return server.telegram.receive(body)
      },
    })
  }
  app.get('/', async (_request, reply) => reply.redirect(config.demo ? '/sandbox' : '/admin'))
  await listen(app, config)
  closing.push(() => app.close())
  return Object.assign(server, { app, address: addressOf(app, config) })
}

function addressOf(app: FastifyInstance, { HOST }: Config): string {
  return `http://${HOST}:${((app.server as Server).address() as { port: number }).port}`
}

/** The emulated bot is nobody's on t.me: in a demo the link leads to the chat page. */
function chatLinkOf(config: Config, address: () => string) {
  if (config.demo && !config.TELEGRAM_API_ROOT) return async (code: string) => `${address()}/sandbox?start=${code}`
  return config.BOT_TOKEN ? chatLinks(config.BOT_TOKEN, config.TELEGRAM_API_ROOT) : async () => null
}

/**
 * Resolves once the bot works, or without it when Telegram is slow to answer: then it starts by itself later, and
 * health says so meanwhile.
 * @returns whether it works already
 */
export async function startBot(running: Running, token: string, server: WebServer | null): Promise<boolean> {
  const { log, closing } = running
  const ending = new AbortController()
  if (server) server.awaitsTelegram = true
  const meeting = meetTelegram(running, token, { server, signal: ending.signal })
  closing.push(async () => {
    ending.abort()
    await meeting.then(({ stop }) => stop()).catch(() => {})
  })
  const late = new Promise<null>((resolve) => setTimeout(resolve, patienceMs, null).unref())
  if (await Promise.race([meeting, late])) return true
  meeting.catch((error: unknown) => {
    if (!ending.signal.aborted) log.error({ err: error }, 'the bot does not run')
  })
  return false
}

async function meetTelegram(
  { config, opened, clock, hours, log }: Running,
  token: string,
  { server, signal }: { server: WebServer | null; signal: AbortSignal },
): Promise<Telegram> {
  const apiRoot = config.TELEGRAM_API_ROOT ?? (config.demo && server ? `${server.address}/sandbox/api` : undefined)
  const isWebhook = config.TELEGRAM_MODE === 'webhook' && config.PUBLIC_URL && config.WEBHOOK_SECRET
  try {
    const telegram = await startTelegram({
      database: opened.database,
      token,
      apiRoot,
      webhook: isWebhook
        ? {
            url: new URL(`/telegram/${webhookPath(opened.installation.secret)}`, config.PUBLIC_URL).href,
            secret: config.WEBHOOK_SECRET as string,
          }
        : undefined,
      clock,
      timeZone: config.TIME_ZONE,
      hours,
      log,
      drawBlocks: drawOwnBlocks,
      signal,
    })
    if (server) server.telegram = telegram
    return telegram
  } catch (error) {
    if (error instanceof TokenRefused) throw new Refusal('start-token-refused', { detail: error.message })
    throw error
  }
}

/** The first people of a fresh demo come to the bot, in the background: what they do takes the way of all others. */
export function startRehearsal({ opened, clock, hours, log, closing }: Running, { messenger }: WebServer): void {
  if (!messenger) return
  let isEnding = false
  rehearse({ db: opened.database.client, messenger, clock, hours }).catch((error: unknown) => {
    if (!isEnding) log.warn({ err: error }, 'the first people of the demo could not come in')
  })
  closing.push(async () => {
    isEnding = true
  })
}

/** Hard to guess, and the same after every restart. */
function webhookPath(secret: string): string {
  return secret.slice(0, 24)
}

async function listen(app: FastifyInstance, { HOST, PORT }: Config): Promise<void> {
  try {
    await app.listen({ host: HOST, port: PORT })
  } catch (error) {
    await app.close()
    const key = cannotListen[(error as NodeJS.ErrnoException).code ?? '']
    if (!key) throw error
    throw new Refusal(key, { host: HOST, port: String(PORT) })
  }
}

const cannotListen: Record<string, string> = {
  EADDRINUSE: 'start-port-in-use',
  EACCES: 'start-port-forbidden',
  EADDRNOTAVAIL: 'start-host-unknown',
  ENOTFOUND: 'start-host-unknown',
  EAI_AGAIN: 'start-host-unknown',
}
