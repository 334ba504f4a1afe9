// The sandbox: a Bot API and a chat page on your own machine, as a Fastify plugin.
import type { FastifyInstance } from 'fastify'
import { botApi, type Door } from './api/door.ts'
import { type Faults, faults } from './api/faults.ts'
import { fileDownloads } from './api/file-door.ts'
import { limiter } from './api/limiter.ts'
import { wakePolls } from './api/poll.ts'
import { type Tally, tally } from './api/tally.ts'
import { type WebhookTimes, webhookTimes } from './api/webhook.ts'
import { openBox, type Watcher } from './box.ts'
import { controlApi, type DemoPerson } from './control/control.ts'
import { chatPage } from './control/page.ts'
import { onlyLoopback } from './loopback.ts'
import { type Acting, actingWith } from './person/acting.ts'
import { sandboxToken } from './world/new-bot.ts'

export type SandboxOptions = {
  /** The installation's data folder; the sandbox keeps to `sandbox/` in it. Null keeps everything in memory. */
  dataDir: string | null
  /** Holds callers to Telegram's rates: 30 a second, about one a second for each chat. */
  limiter: boolean
  /** The bots that exist; `sandboxToken` alone when left out. */
  tokens?: readonly string[]
  bot?: { name: string; username: string }
  clock?: () => Date
  webhookTimes?: WebhookTimes
  /** Whom the chat page offers to be. */
  people?: () => Promise<DemoPerson[]>
}

/** People act through it on the first bot; `bot(token)` gives the hands on another. */
export type Sandbox = Acting & {
  token: string
  bot: (token: string) => Acting
  /** Sees every change; returns what ends the watching. */
  watch: (watcher: Watcher) => () => void
  faults: Faults
  /** Calls since the start or the last reset, by method and outcome. */
  tally: Tally
}

/** Mounts the sandbox under `/sandbox`. Call it, rather than register it, to get the hands. */
export async function sandbox(app: FastifyInstance, options: SandboxOptions): Promise<Sandbox> {
  const box = openBox({
    dataDir: options.dataDir,
    tokens: options.tokens ?? [sandboxToken],
    bot: options.bot ?? { name: 'Методист', username: 'metodist_sandbox_bot' },
    clock: options.clock ?? (() => new Date()),
  })
  wakePolls(box)
  const door: Door = {
    box,
    faults: faults(),
    limiter: options.limiter ? limiter() : null,
    tally: tally(),
    webhookTimes: options.webhookTimes ?? webhookTimes,
  }
  app.addHook('preClose', async () => box.beginClosing())
  app.addHook('onClose', async () => box.close())
  await app.register(
    async (scope) => {
      scope.addHook('onRequest', onlyLoopback)
      await scope.register(async (api) => botApi(api, door))
      await scope.register(async (files) => fileDownloads(files, door))
      await scope.register(async (page) => chatPage(page, box))
      const people = options.people ?? (async () => [])
      await scope.register(async (control) => controlApi(control, { ...door, people }))
    },
    { prefix: '/sandbox', logLevel: 'warn' },
  )
  const handsOn = (token: string) => {
    const bot = [...box.world.bots.values()].find((known) => known.token === token)
    if (!bot) throw new Error(`sandbox: no bot has the token «${token}»`)
    return actingWith(box, bot)
  }
  return {
    ...actingWith(box, box.bot),
    token: box.bot.token,
    bot: handsOn,
    watch: box.watch,
    faults: door.faults,
    tally: door.tally,
  }
}
