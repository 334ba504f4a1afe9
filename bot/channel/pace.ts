// How fast the channel speaks: one token bucket and one gate for all, replies before what nobody waits for.

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

/** @param perSecond Infinity for no limit; Telegram takes about 30 a second in all, and one a second in a chat */
export function createPace({ perSecond = 28, perChatMs = 1000 } = {}): Pace {
  // Small, so that a silence is never followed by more in one second than the messenger takes.
  const capacity = Math.max(2, perSecond / 20)
  const waiting: Record<Priority, (() => void)[]> = { reply: [], broadcast: [] }
  const lastSent = new Map<string, number>()
  let tokens = capacity
  let filledAt = performance.now()
  let closedUntil = 0
  let timer: NodeJS.Timeout | undefined

  function serve() {
    clearTimeout(timer)
    const now = fill()
    while (now >= closedUntil && tokens >= 1) {
      const next = waiting.reply.shift() ?? waiting.broadcast.shift()
      if (!next) return
      tokens--
      next()
    }
    if (waiting.reply.length + waiting.broadcast.length === 0) return
    const untilToken = tokens >= 1 ? 0 : ((1 - tokens) / perSecond) * 1000
    timer = setTimeout(serve, Math.max(closedUntil - now, untilToken, 1))
  }

  function fill(): number {
    const now = performance.now()
    tokens =
      perSecond === Number.POSITIVE_INFINITY
        ? perSecond
        : Math.min(capacity, tokens + ((now - filledAt) / 1000) * perSecond)
    filledAt = now
    return now
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
      const now = fill()
      let count = 1
      while (count < most && tokens >= 1 && now >= closedUntil && waiting.reply.length === 0) {
        tokens--
        count++
      }
      return count
    },
    giveBack: (count) => {
      tokens = Math.min(capacity, tokens + count)
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
