// The HTTP server with all its doors, listening.
import type { Server } from 'node:net'
import type { FastifyInstance } from 'fastify'
import { panel } from '../admin/index.ts'
import { chatLinks } from '../bot/telegram/chat-link.ts'
import { tryOut } from '../bot/trial.ts'
import type { Config } from '../config.ts'
import { countWaiting } from '../db/counts.ts'
import { declaredSchedules } from '../jobs/next-runs.ts'
import { demoPeople } from '../sandbox/district/people.ts'
import { demoSignIns } from '../sandbox/district/sign-ins.ts'
import { sandbox } from '../sandbox/sandbox.ts'
import { webApp } from '../web/app.ts'
import { calendarDoor } from '../web/events/calendar-door.ts'
import { certificateDoor } from '../web/events/certificate-door.ts'
import { eventDoor } from '../web/events/door.ts'
import { form } from '../web/form/door.ts'
import { tryForm } from '../web/form/trial.ts'
import { webhook } from '../web/webhook.ts'
import { exportsOf } from './exports.ts'
import { listen } from './listen.ts'
import type { Running, WebServer } from './running.ts'
import { webhookPath } from './webhook-path.ts'

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
  const chatLink = chatLinkOf(config, () => addressOf(app, config))
  // Without a code the link opens the chat at its beginning.
  const chat = async () => (await chatLink(''))?.replace(/\?.*$/, '') ?? null
  const pages = () => config.PUBLIC_URL ?? addressOf(app, config)
  await form(app, { db: database.client, clock, timeZone: config.TIME_ZONE, chat })
  const events = { db: database.client, clock, timeZone: config.TIME_ZONE, chatLink, pages }
  await eventDoor(app, events)
  await calendarDoor(app, events)
  await certificateDoor(app, events)
  if (has.admin) {
    await panel(app, {
      database,
      sessionSecret: config.SESSION_SECRET ?? installation.secret,
      secureCookies: config.PUBLIC_URL?.startsWith('https:') ?? false,
      clock,
      hours: running.hours,
      trial: tryOut,
      trialForm: tryForm,
      chatLink,
      pages,
      exports: exportsOf(running),
      schedules: declaredSchedules(config.TIME_ZONE),
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
  const way = { apiRoot: config.TELEGRAM_API_ROOT, proxy: config.TELEGRAM_PROXY }
  return config.BOT_TOKEN ? chatLinks(config.BOT_TOKEN, way) : async () => null
}
