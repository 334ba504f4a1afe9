// A channel: one ear and one mouth, in whichever process holds its lease. Everybody else writes rows.
import { defaultSendingHours, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import { settings } from '../../core/settings.ts'
import type { Database } from '../../db/open.ts'
import { listen } from './ear.ts'
import { startIntake } from './intake.ts'
import { type Holding, holdLease } from './lease.ts'
import { startMouth } from './mouth.ts'
import { createPace, type Pace } from './pace.ts'
import type { Clock, Failure, Handle, Log, Transport } from './ports.ts'
import { createState } from './state.ts'

export type Limits = {
  /** How many chats are served at the same time. */
  chatsAtOnce: number
  handleTimeoutMs: number
  inFlight: number
  sendTimeoutMs: number
  leaseMs: number
  beatMs: number
}

const defaultLimits: Limits = {
  // As many as go together in one statement of the hot path; fewer made each answer dearer, on PGlite above all.
  chatsAtOnce: 64,
  handleTimeoutMs: 60_000,
  inFlight: 8,
  sendTimeoutMs: 30_000,
  leaseMs: 10_000,
  beatMs: 3_000,
}

export type Health = { ok: boolean; role: 'holder' | 'standby'; trouble: Failure['kind'] | null }

export type ChannelDoor = {
  /** Something was written to the inbox or the outbox in this process: look at once. */
  wake: () => void
  health: () => Health
  /** Stops listening, finishes what is begun, hands the channel over. */
  stop: () => Promise<void>
}

export function startChannel(with_: {
  database: Database
  transport: Transport
  handle: Handle
  clock: Clock
  timeZone: string
  log: Log
  /** Shared with whoever replies through the same bot. */
  pace?: Pace
  hours?: SendingHours
  isPaused?: () => boolean
  /** Messages that one person gets on one day. */
  perDay?: () => number
  /** Where phones find the pages of surveys; without it messages lead to none. */
  pages?: string | undefined
  limits?: Partial<Limits>
}): ChannelDoor {
  const { database, transport, handle, clock, log } = with_
  const db = database.client
  const limits: Limits = { ...defaultLimits, ...with_.limits }
  const pace = with_.pace ?? createPace()
  const hours = with_.hours ?? defaultSendingHours(with_.timeZone)
  const isPaused = with_.isPaused ?? (() => false)
  const perDay = with_.perDay ?? (() => settings['messages-per-day'].initially)
  const state = createState()
  const parts = new Set<() => void>()

  async function begin(holding: Holding) {
    const ending = new AbortController()
    const shared = { ...limits, db, transport, clock, log, state, signal: ending.signal }
    const intake = startIntake({ ...shared, handle })
    const mouth = startMouth({ ...shared, holding, pace, hours, isPaused, perDay, pages: with_.pages })
    const listening = listen({ ...shared, held: holding.held, onReceived: intake.wake })
    const wake = () => {
      intake.wake()
      mouth.wake()
    }
    parts.add(wake)
    return async () => {
      parts.delete(wake)
      ending.abort()
      await Promise.all([listening, intake.stop(), mouth.stop()])
    }
  }

  const lease = holdLease({
    db,
    channel: transport.channel,
    ttlMs: limits.leaseMs,
    beatMs: limits.beatMs,
    alone: database.kind === 'pglite',
    onTaken: begin,
    trouble: state.trouble,
    log,
  })
  return {
    wake: () => {
      for (const wake of parts) wake()
    },
    health: () => ({
      ok: !lease.isHeld() || state.trouble() === null,
      role: lease.isHeld() ? 'holder' : 'standby',
      trouble: state.trouble(),
    }),
    stop: lease.stop,
  }
}
