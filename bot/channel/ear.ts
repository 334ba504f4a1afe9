// The ear: polls the messenger and writes what came to the inbox; only then does the next poll confirm it.
import { receiveHeld } from '../../db/inbox.ts'
import type { Held } from '../../db/leases.ts'
import type { Db } from '../../db/open.ts'
import type { Clock, Log, Transport } from './ports.ts'
import type { State } from './state.ts'
import { createWaker } from './waker.ts'

const firstPauseMs = 250
const longestPauseMs = 30_000
/** An answer that comes at once and empty is not a long poll: do not spin. */
const shortestEmptyMs = 100

/** Listens until `signal` says to stop. */
export async function listen(with_: {
  db: Db
  held: Held
  transport: Transport
  clock: Clock
  log: Log
  state: State
  onReceived: () => void
  signal: AbortSignal
}): Promise<void> {
  const { db, held, transport, clock, log, state, signal } = with_
  const pause = createWaker(signal)
  let pauseMs = firstPauseMs
  // Not the stored offset: after a quiet week Telegram numbers anew from anywhere, and an old offset would then
  // confirm what we never saw. What is not confirmed comes again, and the inbox knows it.
  let offset: string | null = null

  let isPrepared = false
  while (!signal.aborted) {
    const began = performance.now()
    try {
      if (!isPrepared) await transport.prepare(signal)
      isPrepared = true
      state.heard()
      if (!transport.poll) return
      const fetched = await transport.poll(offset, signal)
      pauseMs = firstPauseMs
      if (fetched.updates.length === 0 || fetched.offset === null) {
        offset = null
        await pause.wait(Math.max(0, shortestEmptyMs - (performance.now() - began)))
      } else if (await receiveHeld(db, held, transport.botId, fetched.updates, fetched.offset, clock())) {
        offset = fetched.offset
        with_.onReceived()
      } else {
        // Slept past the lease. If it is lost, the signal is on its way.
        await pause.wait(firstPauseMs)
      }
    } catch (error) {
      if (signal.aborted) return
      const failure = transport.failureOf(error)
      state.deaf(failure)
      log.error({ err: error, failure: failure.kind }, 'updates could not be fetched')
      await pause.wait(failure.kind === 'throttled' ? failure.retryAfterMs : pauseMs)
      pauseMs = Math.min(pauseMs * 2, longestPauseMs)
    }
  }
}
