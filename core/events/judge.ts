// Whether an event may be as somebody wants it, in words that name the field.
import { isContest } from '../contests/words.ts'
import type { Arguments } from '../refusal.ts'
import { type ReminderRules, reminderRules } from './reminder-rules.ts'
import type { EventKind, EventStatus } from './words.ts'

/** What can be wrong with an event; texts come trimmed, and null is none. */
export type EventFields = {
  title: string
  kind?: EventKind
  area: number
  startsAt: Date
  /** Exclusive. */
  endsAt: Date
  place: string | null
  link: string | null
  capacity: number | null
  /** Exclusive. */
  registrationClosesAt: Date | null
  /** The row of the yearly plan, such as «2.3а». */
  activity?: string | null
}

export type Reason = { reason: string; args?: Arguments }

const longest = { title: 200, place: 300, link: 500 }
const largest = 100_000
const dayMs = 86_400_000
/** An event of more days is several, or a slip of the hand. */
const mostDays = 60
/** A contest goes through its stages in a school year. */
const mostDaysOfContest = 300
const mostDaysAhead = 800

/** `before` is what holds now: a beginning that stays may have passed, and an end of registration. */
export function judgeEvent(
  fields: EventFields,
  now: Date,
  before?: { startsAt: Date; registrationClosesAt?: Date | null },
): Reason | null {
  const { title, area, startsAt, endsAt, place, link, capacity, registrationClosesAt, activity } = fields
  if (title === '') return { reason: 'events-refused-title' }
  if (title.length > longest.title) return { reason: 'events-refused-title-long', args: { most: longest.title } }
  if (!Number.isInteger(area) || area < 1 || area > 7) return { reason: 'events-refused-area' }
  if (endsAt <= startsAt) return { reason: 'events-refused-ends-before' }
  const isMoved = startsAt.getTime() !== before?.startsAt.getTime()
  if (isMoved && startsAt <= now) return { reason: 'events-refused-past' }
  const most = fields.kind && isContest(fields.kind) ? mostDaysOfContest : mostDays
  if (endsAt.getTime() - startsAt.getTime() > most * dayMs) return { reason: 'events-refused-too-long', args: { most } }
  if (startsAt.getTime() - now.getTime() > mostDaysAhead * dayMs) return { reason: 'events-refused-too-far' }
  if (place && place.length > longest.place) return { reason: 'events-refused-place', args: { most: longest.place } }
  if (link && !isSecureLink(link)) return { reason: 'events-refused-link' }
  if (capacity !== null && (!Number.isInteger(capacity) || capacity < 1 || capacity > largest)) {
    return { reason: 'events-refused-capacity', args: { most: largest } }
  }
  if (registrationClosesAt && registrationClosesAt > startsAt) return { reason: 'events-refused-closes-late' }
  const isEnded = registrationClosesAt !== null && registrationClosesAt <= now
  if (isEnded && registrationClosesAt.getTime() !== before?.registrationClosesAt?.getTime()) {
    return { reason: 'events-refused-closes-past' }
  }
  if (activity && !/^[1-7]\.\d{1,2}[а-я]?$/.test(activity)) return { reason: 'events-refused-activity' }
  return null
}

/** Null or none are those of the centre. */
export function judgeReminders(own: ReminderRules | null | undefined): Reason | null {
  return own && !reminderRules.safeParse(own).success ? { reason: 'events-refused-reminders' } : null
}

/** A capacity is never lowered below those who have a place already. */
export function judgeCapacity(capacity: number | null, taken: number): Reason | null {
  return capacity !== null && capacity < taken ? { reason: 'events-refused-below', args: { capacity, taken } } : null
}

/** Why an event can no longer be changed, or null. */
export function judgeChange(event: { status: EventStatus; endsAt: Date }, now: Date): Reason | null {
  if (event.status === 'cancelled') return { reason: 'events-refused-cancelled' }
  if (event.status === 'held' || event.endsAt <= now) return { reason: 'events-refused-over' }
  return null
}

export function isSecureLink(link: string): boolean {
  return link.length <= longest.link && /^https:\/\//i.test(link) && URL.canParse(link)
}
