// How fast the channel speaks: one token bucket and one gate for all, replies before what nobody waits for.
import { createBucket } from './bucket.ts'

export type Priority = 'reply' | 'broadcast'

export type Pace = {
  /** Resolves when one message may be sent. */
  take: (priority: Priority) => Promise<void>
  /** Resolves with one to `most` broadcasts that may be sent now. */
  takeSome: (most: number) => Promise<number>
  /** Hands back what was taken and not used. */
  giveBack: (count: number) => void
  /** The messenger asked for silence (429): nobody speaks before it is over. */
  hold: (ms: number) => void
  /** A message to this chat is being sent: the next unprompted one waits its second. */
  note: (address: string) => void
  /** The chats whose second is not over. */
  busy: () => string[]
}

/**
 * @param perSecond Infinity for no limit; Telegram takes about 30 a second in all, and one a second in a chat
 * @param broadcastsPerSecond how much of it broadcasts may take at this moment: a slow one makes no reply wait
 */
export function createPace({
  perSecond = 28,
  perChatMs = 1000,
  broadcastsPerSecond = () => perSecond,
}: {
  perSecond?: number
  perChatMs?: number
  broadcastsPerSecond?: () => number
} = {}): Pace {
  const all = createBucket(() => perSecond)
  const broadcasts = createBucket(broadcastsPerSecond)
  const waiting: Record<Priority, (() => void)[]> = { reply: [], broadcast: [] }
  const lastSent = new Map<string, number>()
  let closedUntil = 0
  let timer: NodeJS.Timeout | undefined

  function serve() {
    clearTimeout(timer)
    const now = performance.now()
    while (now >= closedUntil && all.has(now)) {
      const reply = waiting.reply.shift()
      if (reply) all.take()
      const next = reply ?? (broadcasts.has(now) ? waiting.broadcast.shift() : undefined)
      if (!next) break
      if (!reply) takeBroadcast()
      next()
    }
    if (waiting.reply.length + waiting.broadcast.length === 0) return
    const untilToken = Math.max(all.untilOne(now), waiting.reply.length > 0 ? 0 : broadcasts.untilOne(now))
    timer = setTimeout(serve, Math.max(closedUntil - now, untilToken, 1))
  }

  function takeBroadcast() {
    all.take()
    broadcasts.take()
  }

  const take = (priority: Priority) =>
    new Promise<void>((resolve) => {
      waiting[priority].push(resolve)
      serve()
    })

  return {
    take,
    takeSome: async (most) => {
      await take('broadcast')
      const now = performance.now()
      let count = 1
      while (count < most && all.has(now) && broadcasts.has(now) && now >= closedUntil && waiting.reply.length === 0) {
        takeBroadcast()
        count++
      }
      return count
    },
    giveBack: (count) => {
      all.giveBack(count)
      broadcasts.giveBack(count)
      serve()
    },
    hold: (ms) => {
      closedUntil = Math.max(closedUntil, performance.now() + ms)
    },
    note: (address) => {
      // Moved to the end, so that the oldest stand first.
      lastSent.delete(address)
      lastSent.set(address, performance.now())
    },
    busy: () => {
      const over = performance.now() - perChatMs
      for (const [address, at] of lastSent) {
        if (at > over) break
        lastSent.delete(address)
      }
      return [...lastSent.keys()]
    },
  }
}
