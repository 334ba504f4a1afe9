// A token bucket whose rate may change while it is used.

export type Bucket = {
  /** Whether one may be taken at this instant. */
  has: (now: number) => boolean
  take: () => void
  giveBack: (count: number) => void
  /** Milliseconds from this instant until one may be taken. */
  untilOne: (now: number) => number
}

/** @param perSecond the rate that holds now; Infinity for no limit */
export function createBucket(perSecond: () => number): Bucket {
  // Small, so that a silence is never followed by more in one second than the messenger takes.
  const capacity = () => Math.max(2, perSecond() / 20)
  let tokens = capacity()
  let filledAt = performance.now()

  function fill(now: number): number {
    const rate = perSecond()
    tokens = rate === Number.POSITIVE_INFINITY ? rate : Math.min(capacity(), tokens + ((now - filledAt) / 1000) * rate)
    filledAt = now
    return tokens
  }

  return {
    has: (now) => fill(now) >= 1,
    take: () => {
      tokens--
    },
    giveBack: (count) => {
      tokens = Math.min(capacity(), tokens + count)
    },
    untilOne: (now) => Math.max(0, ((1 - fill(now)) / perSecond()) * 1000),
  }
}
