// Whether somebody who gives a code counts as being there.
import type { Reason } from './judge.ts'
import type { EventStatus } from './words.ts'

export type CheckIn = { kind: 'accepted'; at: Date } | ({ kind: 'refused' } & Reason)

const hourMs = 3_600_000
/** The doors open so long before the beginning, and close so long after the end. */
export const openBeforeMs = 2 * hourMs
export const openAfterMs = 2 * hourMs
/** What a device without a network has kept for longer is not believed. */
const keptMs = 24 * hourMs

type Held = { status: EventStatus; startsAt: Date; endsAt: Date }

/** `readAt` is by the clock of the device: one that says the future, or longer ago than a day, is not listened to. */
export function readingTime(readAt: Date, now: Date): Date {
  const ago = now.getTime() - readAt.getTime()
  return ago >= 0 && ago <= keptMs ? readAt : now
}

/** `own` is null where the code is nobody's. Whoever has come counts, whatever became of the registration before. */
export function decideCheckIn(event: Held, own: { attendedAt: Date | null } | null, at: Date): CheckIn {
  const shut = whyShut(event, at)
  if (shut) return { kind: 'refused', reason: shut }
  if (!own) return { kind: 'refused', reason: 'check-in-refused-wrong' }
  if (own.attendedAt) return { kind: 'refused', reason: 'check-in-refused-again' }
  return { kind: 'accepted', at }
}

/** Why nobody can be checked in at that time, or null. */
export function whyShut({ status, startsAt, endsAt }: Held, at: Date): string | null {
  if (status === 'draft') return 'events-refused-unknown'
  if (status === 'cancelled') return 'events-refused-cancelled'
  if (at.getTime() < startsAt.getTime() - openBeforeMs) return 'check-in-refused-early'
  return at.getTime() > endsAt.getTime() + openAfterMs ? 'check-in-refused-late' : null
}
