// Brings updates to a bot's webhook: in order, one at a time, again and again until it says 200.
import { setTimeout as sleep } from 'node:timers/promises'
import type { Box } from '../box.ts'
import type { Bot, Webhook } from '../world/state.ts'
import { confirm } from './confirm.ts'

/** What a bot answers a delivery with may be a call. */
export type CarryOut = (bot: Bot, method: string, params: Record<string, unknown>) => Promise<unknown>

export type Deliveries = { lastError: (bot: Bot) => { date: number; message: string } | undefined }

export type WebhookTimes = { firstRetryMs: number; longestRetryMs: number; timeoutMs: number }

export const webhookTimes: WebhookTimes = { firstRetryMs: 500, longestRetryMs: 30_000, timeoutMs: 60_000 }

/** Delivers whenever there is something, until the box is closed. */
export function deliverUpdates(box: Box, carryOut: CarryOut, times: WebhookTimes): Deliveries {
  const errors = new WeakMap<Bot, { date: number; message: string }>()
  const busy = new Set<Bot>()

  async function deliver(bot: Bot): Promise<void> {
    let pause = times.firstRetryMs
    while (bot.webhook && bot.queue[0] && !box.closed.aborted) {
      const { webhook } = bot
      const update = bot.queue[0]
      const failure = await attempt(box, bot, webhook, update, carryOut, times.timeoutMs)
      if (failure === null) {
        pause = times.firstRetryMs
        confirm({ box, bot }, update.update_id + 1)
      } else {
        errors.set(bot, { date: Math.floor(box.now().getTime() / 1000), message: failure })
        await sleep(pause, undefined, { signal: box.closed }).catch(() => {})
        pause = Math.min(pause * 2, times.longestRetryMs)
      }
    }
  }

  const start = (bot: Bot) => {
    if (busy.has(bot) || !bot.webhook) return
    busy.add(bot)
    void deliver(bot).finally(() => {
      busy.delete(bot)
      // An update may have come between the last look and now.
      if (bot.queue.length > 0 && !box.closed.aborted) start(bot)
    })
  }
  for (const bot of box.world.bots.values()) start(bot)
  box.watch((entry) => {
    if (entry.is !== 'update' && entry.is !== 'intake') return
    const bot = box.world.bots.get(entry.bot)
    if (bot) start(bot)
  })
  return { lastError: (bot) => errors.get(bot) }
}

/** Null is success, a text the reason of failure. */
async function attempt(
  box: Box,
  bot: Bot,
  { url, secret }: Webhook,
  update: object,
  carryOut: CarryOut,
  timeoutMs: number,
): Promise<string | null> {
  const patience = new AbortController()
  const giveUp = () => patience.abort()
  const timer = setTimeout(giveUp, timeoutMs)
  box.closed.addEventListener('abort', giveUp)
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(secret && { 'x-telegram-bot-api-secret-token': secret }) },
      body: JSON.stringify(update),
      redirect: 'manual',
      signal: patience.signal,
    })
    const text = await response.text()
    if (!response.ok) return `Wrong response from the webhook: ${response.status} ${response.statusText}`
    await answerInReply(bot, text, carryOut)
    return null
  } catch (error) {
    const { cause } = error as { cause?: { code?: string } }
    return cause?.code === 'ECONNREFUSED' ? 'Connection refused' : `Connection failed: ${String(error)}`
  } finally {
    clearTimeout(timer)
    box.closed.removeEventListener('abort', giveUp)
  }
}

/** A bot may name a method in its answer to the delivery; whether it succeeds, it is never told. */
async function answerInReply(bot: Bot, text: string, carryOut: CarryOut): Promise<void> {
  if (!text.startsWith('{')) return
  try {
    const { method, ...params } = JSON.parse(text) as Record<string, unknown>
    if (typeof method === 'string') await carryOut(bot, method, params)
  } catch {
    // As Telegram: nobody hears of it.
  }
}
