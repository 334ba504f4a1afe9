// How long a place that has become free is kept for whoever is next.
import { nextSendingTime, type SendingHours } from '../outbox/quiet-hours.ts'

const keptMs = 24 * 3_600_000

/** A day from when the person can hear of it, and never beyond the beginning. Exclusive. */
export function offeredUntil(event: { startsAt: Date }, now: Date, hours: SendingHours): Date {
  const until = new Date(nextSendingTime(now, hours).getTime() + keptMs)
  return until < event.startsAt ? until : event.startsAt
}
