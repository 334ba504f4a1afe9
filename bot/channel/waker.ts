// Waiting that can be cut short: by a wake-up, or by the end.

export type Waker = {
  wake: () => void
  /** Resolves after `ms`, at the next wake-up, or at once if one came since the last wait. */
  wait: (ms: number) => Promise<void>
}

export function createWaker(signal: AbortSignal): Waker {
  let isDue = false
  let resolveWait = () => {}
  const wake = () => {
    isDue = true
    resolveWait()
  }
  signal.addEventListener('abort', wake)
  return {
    wake,
    wait: async (ms) => {
      if (!isDue && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, ms)
          resolveWait = () => {
            clearTimeout(timer)
            resolve()
          }
        })
      }
      isDue = false
    },
  }
}
