// How fast one broadcast goes, and when the last of it will have left.
import { nextSendingTime, type SendingHours, sendingTimeUntil } from '../outbox/quiet-hours.ts'

/** Messages a minute; about half of what all sending allows. */
export const fastest = 1_000

/** Null is none of its own. */
export function isPace(perMinute: number | null): boolean {
  return perMinute === null || (Number.isInteger(perMinute) && perMinute >= 1 && perMinute <= fastest)
}

/** As far as can be told: nobody knows what else will want to be said meanwhile. */
export function expectedEnd(
  { waiting, perMinute, now }: { waiting: number; perMinute: number; now: Date },
  hours: SendingHours,
): Date {
  let leftMs = (waiting / perMinute) * 60_000
  let at = nextSendingTime(now, hours)
  for (;;) {
    const until = sendingTimeUntil(at, hours)
    const spanMs = until.getTime() - at.getTime()
    if (leftMs <= spanMs) return new Date(at.getTime() + leftMs)
    leftMs -= spanMs
    at = nextSendingTime(until, hours)
  }
}
