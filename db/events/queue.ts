// The rows of the outbox about an event: who is concerned, what waits, and taking it back.

import { whenOf } from '../../core/events/change.ts'
import type { EventKind } from '../../core/events/words.ts'
import type { EventParams } from '../../core/outbox/event-params.ts'
import { type End, type Expiry, endOf } from '../../core/outbox/expiry.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import type { KindToQueue } from '../outbox-queue.ts'
import type { Range } from '../segments/posts.ts'
import { addressOf } from '../wave-reach.ts'

export type EventToTell = {
  id: number
  token: string
  kind: EventKind
  title: string
  startsAt: Date
  endsAt: Date
  place: string | null
  link: string | null
  revision: number
  /** As they are stored. */
  reminders: unknown
}

export function paramsOf(event: EventToTell, zone: string): EventParams {
  const { token, kind, title } = event
  return { token, kind, title, zone, ...whenOf(event) }
}

/** Who has a place or waits for one, who applied for the contest or is in its stage; and since when. */
export function listed(eventId: number): Prisma.Sql {
  return Prisma.sql`SELECT r.person_id, r.made_at AS since FROM event_registration r
      WHERE r.event_id = ${eventId} AND r.status IN ('registered', 'waiting', 'offered')
    UNION ALL SELECT a.person_id, a.sent_at FROM contest_application a
      WHERE a.event_id = ${eventId} OR a.id IN (SELECT application_id FROM contest_entry WHERE stage_id = ${eventId})`
}

/** Those of them who have been since before `since`: who came later knows. */
export function concerned(eventId: number, { range, since }: { range: Range; since: Date }): Prisma.Sql {
  return Prisma.sql`SELECT DISTINCT one.person_id FROM (${listed(eventId)}) AS one
    WHERE one.since <= ${since}::timestamptz AND ${within(Prisma.sql`one.person_id`, range)}`
}

export function within(personId: Prisma.Sql, { from, to }: Range): Prisma.Sql {
  return Prisma.sql`${personId} BETWEEN ${from}::int AND ${to}::int`
}

/** What waits to be said of the event is not said: all of it, of one kind, to one person or a range of them. */
export async function unsay(
  tx: Db,
  eventId: number,
  now: Date,
  { kind, people }: { kind?: string | { not: string }; people?: number | Range | undefined } = {},
): Promise<void> {
  const personId = typeof people === 'object' ? { gte: people.from, lte: people.to } : people
  await tx.outboxMessage.updateMany({
    where: { eventId, status: 'queued', ...(kind && { kind }), ...(personId !== undefined && { personId }) },
    data: { status: 'cancelled', settledAt: now },
  })
}

export const these = (personIds: number[]) =>
  Prisma.sql`SELECT id AS person_id FROM person WHERE id = ANY(${personIds}::int[])`

/** What was taken back is said after all when it is queued again; what was said is not. */
export function queue<Expires extends Expiry>(
  tx: Db,
  eventId: number,
  people: Prisma.Sql,
  what: { kind: KindToQueue<Expires>; label: string; params: object; notBefore: Date; now: Date } & End<Expires>,
): Promise<number> {
  const { kind, label, params, notBefore, expiresAt, now } = what
  return tx.$executeRaw`
    INSERT INTO outbox_message
      (key, channel, contact_id, person_id, event_id, kind, params, priority, not_before, expires_at, created_at)
    SELECT ${`event:${eventId}:${label}:person:`} || people.person_id, address.channel, address.contact_id,
      people.person_id, ${eventId}::int, ${kind.name}, ${JSON.stringify(params)}::jsonb, ${kind.priority}::int,
      ${notBefore}::timestamptz, ${endOf(kind, notBefore, expiresAt)}::timestamptz, ${now}::timestamptz
    FROM (${people}) AS people
    CROSS JOIN ${addressOf(Prisma.sql`people.person_id`, kind.category)} AS address
    WHERE address.reach = 'reached'
    ORDER BY people.person_id
    ON CONFLICT (key) DO UPDATE SET status = 'queued', params = EXCLUDED.params, not_before = EXCLUDED.not_before,
      expires_at = EXCLUDED.expires_at, settled_at = NULL, error = NULL
    WHERE outbox_message.status = 'cancelled'`
}
