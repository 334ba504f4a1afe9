// What becomes of somebody who wants to take part: a place, a place in the waiting list, or a reason why not.
import type { EventStatus, RegistrationStatus } from './words.ts'

export type EventToJoin = {
  status: EventStatus
  startsAt: Date
  registrationClosesAt: Date | null
  capacity: number | null
  /** Places that are taken or offered to somebody. */
  taken: number
  /** Whether others wait already: nobody passes them. */
  waiting: number
}

export type Joining =
  | { kind: 'registered' }
  | { kind: 'waiting' }
  /** The offer that the person had is taken. */
  | { kind: 'accepted' }
  | { kind: 'already'; status: 'registered' | 'waiting' }
  | { kind: 'refused'; reason: string }

/** `own` is what became of the person's earlier registration, if there was one. */
export function decideJoining(
  event: EventToJoin,
  own: { status: RegistrationStatus; offeredUntil: Date | null } | null,
  now: Date,
): Joining {
  const closed = whyClosed(event, now)
  if (own?.status === 'registered') return { kind: 'already', status: 'registered' }
  // Registration may have ended since: an offer holds until its own time.
  if (own?.status === 'offered') {
    if (closed && closed !== 'events-refused-closed') return { kind: 'refused', reason: closed }
    if (own.offeredUntil && now < own.offeredUntil) return { kind: 'accepted' }
    return { kind: 'refused', reason: 'events-refused-offer-over' }
  }
  if (closed) return { kind: 'refused', reason: closed }
  if (own?.status === 'waiting') return { kind: 'already', status: 'waiting' }
  const isFull = event.capacity !== null && event.taken >= event.capacity
  return { kind: isFull || event.waiting > 0 ? 'waiting' : 'registered' }
}

/** Why nobody can register, or null. */
export function whyClosed(event: Pick<EventToJoin, 'status' | 'startsAt' | 'registrationClosesAt'>, now: Date) {
  if (event.status === 'cancelled') return 'events-refused-cancelled'
  if (event.status === 'held' || event.startsAt <= now) return 'events-refused-begun'
  if (event.status === 'draft') return 'events-refused-unknown'
  const isOver = event.registrationClosesAt !== null && event.registrationClosesAt <= now
  return event.status === 'registration_closed' || isOver ? 'events-refused-closed' : null
}
