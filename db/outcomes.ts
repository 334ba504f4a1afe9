// What became of messages that were taken: settled by who took them, in doubt where a holder is gone, or too late to say.

import type { Channel } from '../core/view.ts'
import { Prisma } from './generated/client/index.js'
import type { Held } from './leases.ts'
import type { Db } from './open.ts'
import { inDigest } from './outbox-day.ts'
import { inState } from './outbox-rules.ts'

export type Outcome = {
  id: number
  status: 'sent' | 'failed' | 'blocked' | 'unknown' | 'queued'
  externalId?: string
  error?: string
  /** Of what goes back to `queued`: not before this. */
  notBefore?: Date
  /** What it has said shares what becomes of it. */
  isDigest?: boolean
  /** What the attempt taught us of the contact. */
  contact?: 'blocked' | 'invalid'
}

/**
 * Writes what became of messages that the caller took; what a later holder has settled stays as it is. What a digest
 * has said shares what becomes of it. A digest never waits: one that could not leave is gone, and its messages wait again.
 */
export async function settle(db: Db, held: Held, outcomes: readonly Outcome[], now: Date): Promise<void> {
  await db.$executeRaw`
    WITH outcome AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb)
        AS o(id int, status outbox_status, "externalId" text, error text, "notBefore" timestamptz, contact contact_status,
          "isDigest" boolean)
    ), settled AS (
      UPDATE outbox_message m SET
        status = o.becomes, external_id = o."externalId", error = o.error,
        not_before = coalesce(o."notBefore", m.not_before),
        attempts = m.attempts + CASE WHEN o.status = 'queued' THEN 0 ELSE 1 END,
        sending_at = CASE WHEN o.status = 'queued' THEN NULL ELSE m.sending_at END,
        settled_at = CASE WHEN o.becomes = 'queued' THEN NULL ELSE ${now}::timestamptz END
      FROM (${becoming}) AS o
      WHERE m.id = o.id AND m.channel = ${held.channel}::channel_name AND m.status = 'sending' AND m.fence = ${held.fence}
        AND NOT (o."isDigest" IS TRUE AND o.status = 'queued')
      RETURNING m.id, m.person_id, o."isDigest", m.status, m.external_id, m.params, m.contact_id, o.contact
    ), shared AS (
      UPDATE outbox_message m SET
        status = s.status, external_id = s.external_id, settled_at = ${now}::timestamptz
      FROM settled s
      WHERE s.params ? 'also' AND s.status <> 'queued'
        AND m.person_id = s.person_id AND ${inState('m', 'cancelled')} AND m.error = 'said-with ' || s.id
    )${outcomes.some(({ isDigest }) => isDigest) ? ofDigests(held, now) : Prisma.empty}
    UPDATE contact SET status = settled.contact, unreachable_since = coalesce(unreachable_since, ${now}::timestamptz)
    FROM settled
    WHERE contact.id = settled.contact_id AND settled.contact IS NOT NULL`
}

/** What goes back to a broadcast that was called off meanwhile waits no more. */
const becoming = Prisma.sql`
  SELECT outcome.*, CASE WHEN outcome.status = 'queued' AND EXISTS (
      SELECT FROM outbox_message m JOIN broadcast b ON b.id = m.broadcast_id
      WHERE m.id = outcome.id AND b.status = 'cancelled')
    THEN 'cancelled' ELSE outcome.status END AS becomes
  FROM outcome`

/** More parts of the same statement, for which most batches need not wait. */
function ofDigests(held: Held, now: Date): Prisma.Sql {
  return Prisma.sql`, told AS (
      UPDATE outbox_message m SET status = s.status, external_id = s.external_id, attempts = m.attempts + 1,
        settled_at = ${now}::timestamptz
      FROM settled s
      WHERE s."isDigest" AND m.person_id = s.person_id AND m.status = 'sending'
        AND m.error = ${inDigest} || s.id AND m.id NOT IN (SELECT id FROM outcome)
    ), dissolved AS (
      DELETE FROM outbox_message m USING outcome o
      WHERE m.id = o.id AND m.channel = ${held.channel}::channel_name AND m.status = 'sending' AND m.fence = ${held.fence}
        AND o."isDigest" AND o.status = 'queued'
      RETURNING m.id, m.person_id, o."notBefore", o.error
    ), freed AS (
      UPDATE outbox_message m SET status = 'queued', error = d.error, sending_at = NULL,
        not_before = coalesce(d."notBefore", m.not_before)
      FROM dissolved d
      WHERE m.person_id = d.person_id AND m.status = 'sending' AND m.error = ${inDigest} || d.id
        AND m.id NOT IN (SELECT id FROM outcome)
    )`
}

/** At a take-over: what an earlier holder was saying may or may not have been heard. Returns how many there were. */
export function doubtLeftovers(db: Db, held: Held, now: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE outbox_message SET status = 'unknown', attempts = attempts + 1, settled_at = ${now}::timestamptz,
      error = CASE WHEN starts_with(error, ${inDigest}) THEN error ELSE 'interrupted' END
    WHERE channel = ${held.channel}::channel_name AND status = 'sending' AND fence < ${held.fence}`
}

/** Ends what is no longer worth saying. */
export function expireDue(db: Db, channel: Channel, now: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE outbox_message SET status = 'expired', settled_at = ${now}::timestamptz
    WHERE channel = ${channel}::channel_name AND status = 'queued' AND expires_at <= ${now}::timestamptz`
}
