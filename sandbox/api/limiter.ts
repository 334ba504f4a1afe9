// Telegram's rates: about 30 messages a second from a bot, about one a second into a chat after a short burst.
import { type Refusal, tooMany } from './refusal.ts'

export const rates = { perSecond: 30, perChatPerSecond: 1, chatBurst: 5 }

type Bucket = { tokens: number; at: number }

/** Says how to refuse this call, or null; milliseconds come in as an argument. */
export type Limiter = (method: string, bot: number, chat: unknown, ms: number) => Refusal | null

export function limiter(): Limiter {
  const bots = new Map<string, Bucket>()
  const chats = new Map<string, Bucket>()
  return (method, bot, chat, ms) => {
    const isNew = /^(?:send|copy|forward)/.test(method) && method !== 'sendChatAction'
    if (!isNew && !method.startsWith('editMessage')) return null
    const overall = bucketOf(bots, String(bot), rates.perSecond, rates.perSecond, ms)
    // Edits come as fast as a person presses: Telegram lets them through where it would hold new messages back.
    const own = isNew ? bucketOf(chats, `${bot}/${String(chat)}`, rates.chatBurst, rates.perChatPerSecond, ms) : null
    if (own && own.tokens < 1) return tooMany(secondsUntilOne(own, rates.perChatPerSecond))
    if (overall.tokens < 1) return tooMany(secondsUntilOne(overall, rates.perSecond))
    overall.tokens -= 1
    if (own) own.tokens -= 1
    return null
  }
}

function bucketOf(buckets: Map<string, Bucket>, key: string, size: number, perSecond: number, ms: number): Bucket {
  const bucket = buckets.get(key) ?? { tokens: size, at: ms }
  bucket.tokens = Math.min(size, bucket.tokens + ((ms - bucket.at) / 1000) * perSecond)
  bucket.at = ms
  // Full buckets of long ago say nothing that a new one would not.
  if (buckets.size > 20_000) buckets.clear()
  buckets.set(key, bucket)
  return bucket
}

function secondsUntilOne({ tokens }: Bucket, perSecond: number): number {
  return Math.max(1, Math.ceil((1 - tokens) / perSecond))
}
