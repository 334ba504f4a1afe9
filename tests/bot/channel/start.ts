// A channel against the sandbox, quick in everything.
import { vi } from 'vitest'
import { type Limits, startChannel } from '../../../bot/channel/index.ts'
import { createPace, type Pace } from '../../../bot/channel/pace.ts'
import type { Clock, Handle, Log } from '../../../bot/channel/ports.ts'
import type { SendingHours } from '../../../core/outbox/quiet-hours.ts'
import type { Database } from '../../../db/open.ts'
import type { StartedSandbox } from '../../../sandbox/start.ts'
import { sandboxTransport, silent } from './transport.ts'

/** A Tuesday noon in Moscow: nobody is asleep. */
export const noon = new Date('2026-11-24T09:00:00Z')

export function startTestChannel(with_: {
  database: Database
  box: Pick<StartedSandbox, 'apiRoot' | 'token'>
  handle?: Handle
  pace?: Pace
  clock?: Clock
  hours?: SendingHours
  isPaused?: () => boolean
  perDay?: () => number
  drawsAll?: boolean
  limits?: Partial<Limits>
  log?: Log
  pages?: string
}) {
  return startChannel({
    database: with_.database,
    transport: sandboxTransport(with_.box, with_.drawsAll ? with_.database.client : null),
    handle: with_.handle ?? (async () => undefined),
    clock: with_.clock ?? (() => noon),
    timeZone: 'Europe/Moscow',
    ...(with_.hours && { hours: with_.hours }),
    ...(with_.isPaused && { isPaused: with_.isPaused }),
    ...(with_.perDay && { perDay: with_.perDay }),
    log: with_.log ?? silent,
    pages: with_.pages,
    pace: with_.pace ?? createPace({ perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 }),
    limits: { leaseMs: 1000, beatMs: 100, ...with_.limits },
  })
}

/** Waits until `check` no longer throws. */
export function eventually<Value>(check: () => Value | Promise<Value>, timeout = 20_000): Promise<Value> {
  return vi.waitFor(check, { timeout, interval: 20 })
}
