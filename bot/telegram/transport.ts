// Telegram as a channel sees it: a bare Api without retries, for a repeated call may be a repeated message.
import type { Api } from 'grammy'
import type { Send, Transport } from '../channel/ports.ts'
import { allowedUpdates, incomingOf } from './intake.ts'
import { failureOf } from './send.ts'

/** How long Telegram holds an empty poll. */
const pollSeconds = 25

export type Webhook = { url: string; secret: string }

/** @param webhook where updates are posted to; without it they are polled */
export function telegramTransport(with_: { api: Api; botId: string; send: Send; webhook?: Webhook }): Transport {
  const { api, botId, send, webhook } = with_
  const base = { channel: 'telegram' as const, botId, send, failureOf }
  if (webhook) {
    return {
      ...base,
      prepare: async (signal) => {
        const options = { secret_token: webhook.secret, allowed_updates: allowedUpdates }
        await api.setWebhook(webhook.url, options, theirs(signal))
      },
    }
  }
  return {
    ...base,
    prepare: async (signal) => {
      await api.deleteWebhook({}, theirs(signal))
    },
    poll: async (offset, signal) => {
      const from = offset === null ? {} : { offset: Number(offset) }
      const options = { ...from, limit: 100, timeout: pollSeconds, allowed_updates: allowedUpdates }
      const updates = await api.getUpdates(options, theirs(signal))
      const last = updates.at(-1)
      return { updates: updates.map(incomingOf), offset: last ? String(last.update_id + 1) : null }
    },
  }
}

/** The library's types know another package's AbortSignal; the platform's own is what it takes. */
function theirs(signal: AbortSignal) {
  return signal as unknown as Parameters<Api['getUpdates']>[1]
}
