// Holding the channel: take it, keep it by a heartbeat, and know without asking when it may be somebody else's.
import { randomUUID } from 'node:crypto'
import { hostname } from 'node:os'
import type { Channel } from '../../core/view.ts'
import { type Held, releaseLease, renewLease, takeLease } from '../../db/leases.ts'
import type { Db } from '../../db/open.ts'
import type { Log } from './ports.ts'
import { createWaker } from './waker.ts'

export type Holding = {
  held: Held
  /** Surely still ours: asked before every word that cannot be taken back. */
  isCurrent: () => boolean
}

export type Lease = {
  isHeld: () => boolean
  stop: () => Promise<void>
}

/**
 * Stands by until the channel is free, then calls `onTaken`; what that returns is called when the lease is lost or
 * let go, and is waited for.
 * @param alone only one process can open this database, so whoever held the lease is dead
 */
export function holdLease(with_: {
  db: Db
  channel: Channel
  ttlMs: number
  beatMs: number
  alone: boolean
  onTaken: (holding: Holding) => Promise<() => Promise<void>>
  /** What is wrong with the channel, kept beside the lease for who runs in another process. */
  trouble?: () => string | null
  log: Log
}): Lease {
  const { db, channel, ttlMs, log } = with_
  const holder = `${hostname()}/${process.pid}/${randomUUID().slice(0, 8)}`
  const ending = new AbortController()
  const waker = createWaker(ending.signal)
  let isHeld = false

  async function run() {
    while (!ending.signal.aborted) {
      const age = createAge()
      try {
        const held = await takeLease(db, channel, holder, ttlMs, with_.alone)
        if (held) await hold(held, age)
      } catch (error) {
        log.error({ err: error, channel }, 'the lease could not be taken')
      }
      await waker.wait(with_.beatMs)
    }
  }

  async function hold(held: Held, since: Age) {
    let age = since
    // A tenth for the clocks to differ in.
    const holding = { held, isCurrent: () => isHeld && age() < ttlMs * 0.9 }
    isHeld = true
    log.info({ ...held, holder }, 'the channel is held')
    const letGo = await with_.onTaken(holding)
    while (isHeld && !ending.signal.aborted) {
      await waker.wait(with_.beatMs)
      const renewing = createAge()
      try {
        isHeld = await renewLease(db, held, ttlMs, with_.trouble?.() ?? null)
        age = renewing
      } catch (error) {
        log.error({ err: error, channel }, 'the lease could not be renewed')
      }
    }
    if (!isHeld) log.warn({ ...held, holder }, 'the channel was taken over')
    await letGo()
    isHeld = false
    await releaseLease(db, held)
  }

  const running = run()
  return {
    isHeld: () => isHeld,
    stop: async () => {
      ending.abort()
      await running
    },
  }
}

type Age = () => number

/** Milliseconds since now. One clock stands still while the machine sleeps, the other may be set back. */
function createAge(): Age {
  const [steady, wall] = [performance.now(), Date.now()]
  return () => Math.max(performance.now() - steady, Date.now() - wall)
}
