// Queues what is said of an event, by sets: to the audience, to those who have a place or wait, each thing once.
import { type EventWhen, whenOf } from '../../core/events/change.ts'
import { ownRules } from '../../core/events/reminder-rules.ts'
import { eventReminders } from '../../core/events/reminders.ts'
import { eventAnnouncement } from '../../core/outbox/kinds/event-announcement.ts'
import { eventCancelled } from '../../core/outbox/kinds/event-cancelled.ts'
import { eventChanged } from '../../core/outbox/kinds/event-changed.ts'
import { eventOffered } from '../../core/outbox/kinds/event-offered.ts'
import { eventRegistered } from '../../core/outbox/kinds/event-registered.ts'
import { eventReminder } from '../../core/outbox/kinds/event-reminder.ts'
import { eventSpeaker } from '../../core/outbox/kinds/event-speaker.ts'
import { nextSendingTime, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import type { Range } from '../segments/posts.ts'
import { settingOf } from '../settings.ts'
import { concerned, type EventToTell, paramsOf, queue, these, unsay, within } from './queue.ts'

/** Several changes within so long are one message. */
export const gatheredMs = 3 * 60_000

/** `people` are rows of `person_id`. Whoever has a place, waits or has declined is not invited. */
export function announce(tx: Db, event: EventToTell, people: Prisma.Sql, now: Date, hours: SendingHours) {
  const invited = Prisma.sql`SELECT one.person_id FROM (${people}) AS one
    WHERE NOT EXISTS (SELECT FROM event_registration r WHERE r.event_id = ${event.id} AND r.person_id = one.person_id)`
  return queue(tx, event.id, invited, {
    kind: eventAnnouncement,
    label: 'announcement',
    params: paramsOf(event, hours.zone),
    notBefore: nextSendingTime(now, hours),
    expiresAt: event.startsAt,
    now,
  })
}

export function tellRegistered(tx: Db, event: EventToTell, personIds: number[], now: Date, zone: string) {
  return queue(tx, event.id, these(personIds), {
    kind: eventRegistered,
    label: 'registered',
    params: paramsOf(event, zone),
    notBefore: now,
    expiresAt: event.startsAt,
    now,
  })
}

/** An offer is known by its end: the same person may be offered a place again. */
export function tellOffer(
  tx: Db,
  event: EventToTell,
  personIds: number[],
  { until, now, zone }: { until: Date; now: Date; zone: string },
) {
  return queue(tx, event.id, these(personIds), {
    kind: eventOffered,
    label: `offer-${until.getTime()}`,
    params: { ...paramsOf(event, zone), until: until.toISOString() },
    notBefore: now,
    expiresAt: until,
    now,
  })
}

/** Whom a piece of what is said to many is for. */
type Piece = { range: Range; since: Date; now: Date; hours: SendingHours }

/** Takes back what waits to be said of the event, then says that it is off. */
export async function tellCancelled(tx: Db, event: EventToTell, why: string, piece: Piece) {
  const { range, now, hours } = piece
  await unsay(tx, event.id, now, { kind: { not: eventCancelled.name }, people: range })
  return queue(tx, event.id, concerned(event.id, piece), {
    kind: eventCancelled,
    label: 'cancelled',
    params: { ...paramsOf(event, hours.zone), why },
    notBefore: now,
    expiresAt: event.endsAt,
    now,
  })
}

/**
 * What still waits to be said holds the new time and place. Who has not been told of an earlier change yet hears one
 * message, from what they knew to what holds; nothing where the two are the same again.
 */
export async function tellChange(tx: Db, was: EventWhen, after: EventToTell, piece: Piece) {
  const { range, now, hours } = piece
  const news = JSON.stringify(whenOf(after))
  const waiting = Prisma.sql`event_id = ${after.id} AND status = 'queued' AND ${within(Prisma.sql`person_id`, range)}`
  await tx.$executeRaw`
    UPDATE outbox_message SET params = params || ${news}::jsonb,
      expires_at = CASE WHEN kind = ${eventOffered.name} THEN least(expires_at, ${after.startsAt}::timestamptz)
        WHEN kind = ${eventSpeaker.name} THEN ${after.endsAt}::timestamptz ELSE ${after.startsAt}::timestamptz END
    WHERE ${waiting} AND kind IN (
      ${eventAnnouncement.name}, ${eventRegistered.name}, ${eventOffered.name}, ${eventSpeaker.name})`
  await tx.$executeRaw`
    UPDATE event_registration SET offered_until = least(offered_until, ${after.startsAt}::timestamptz)
    WHERE event_id = ${after.id} AND status = 'offered' AND ${within(Prisma.sql`person_id`, range)}`
  const merged = await tx.$queryRaw<{ personId: number }[]>`
    UPDATE outbox_message SET
      params = params || ${news}::jsonb, expires_at = ${after.endsAt}::timestamptz,
      status = CASE WHEN params->'was' = ${news}::jsonb THEN 'cancelled'::outbox_status ELSE status END,
      settled_at = CASE WHEN params->'was' = ${news}::jsonb THEN ${now}::timestamptz END
    WHERE ${waiting} AND kind = ${eventChanged.name}
    RETURNING person_id AS "personId"`
  const known = merged.map(({ personId }) => personId)
  const others = Prisma.sql`SELECT one.person_id FROM (${concerned(after.id, piece)}) AS one
    WHERE one.person_id <> ALL(${known}::int[])`
  const queued = await queue(tx, after.id, others, {
    kind: eventChanged,
    label: `change-${after.revision}`,
    params: { ...paramsOf(after, hours.zone), was },
    notBefore: nextSendingTime(new Date(now.getTime() + gatheredMs), hours),
    expiresAt: after.endsAt,
    now,
  })
  return queued + known.length
}

/**
 * Plans the reminders of all who are registered, or of some of them, by the rules that hold for the event; those of an
 * earlier time, or of earlier rules, are taken back.
 */
export async function planReminders(
  tx: Db,
  event: EventToTell,
  now: Date,
  hours: SendingHours,
  some?: number | Range,
): Promise<number> {
  await unsay(tx, event.id, now, { kind: eventReminder.name, people: some })
  const rules = ownRules(event.reminders) ?? (await settingOf(tx, 'event-reminders'))
  const planned = eventReminders(event, rules, now, hours)
  const range = typeof some === 'number' ? { from: some, to: some } : some
  const part = range ? within(Prisma.sql`r.person_id`, range) : Prisma.sql`true`
  const people = Prisma.sql`SELECT r.person_id FROM event_registration r
    WHERE r.event_id = ${event.id} AND r.status = 'registered' AND NOT r.reminders_off AND ${part}`
  let count = 0
  for (const { stage, dueAt, expiresAt, canPutOff } of planned) {
    count += await queue(tx, event.id, people, {
      kind: eventReminder,
      label: `${stage}.${event.revision}`,
      params: { ...paramsOf(event, hours.zone), stage, canPutOff },
      notBefore: dueAt,
      expiresAt,
      now,
    })
  }
  return count
}
