// The bot, and the first people of a demo that come to it.
import { createPace } from '../bot/channel/pace.ts'
import { drawOwnBlocks } from '../bot/own-blocks.ts'
import { startTelegram, type Telegram, TokenRefused } from '../bot/telegram/start.ts'
import { reachablePages } from '../config.ts'
import { Refusal } from '../core/refusal.ts'
import { rehearse } from '../sandbox/district/rehearsal.ts'
import type { Running, WebServer } from './running.ts'
import { webhookPath } from './webhook-path.ts'

/** How long the start waits for Telegram before it goes on without. */
const patienceMs = 8_000

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
  { config, opened, clock, hours, sending, log }: Running,
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
      proxy: config.TELEGRAM_PROXY,
      webhook: isWebhook
        ? {
            url: new URL(`/telegram/${webhookPath(opened.installation.secret)}`, config.PUBLIC_URL).href,
            secret: config.WEBHOOK_SECRET as string,
          }
        : undefined,
      clock,
      timeZone: config.TIME_ZONE,
      hours,
      isPaused: sending.isPaused,
      perDay: sending.perDay,
      pace: createPace({ broadcastsPerSecond: sending.perSecond }),
      log,
      drawBlocks: drawOwnBlocks,
      pages: reachablePages(config),
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
