// What is to be said unprompted: taken under the lease, marked before it is said, settled after.
import type { Channel, Language } from '../core/view.ts'
import { agreesToMessages } from './consents.ts'
import { Prisma } from './generated/client/index.js'
import type { Held } from './leases.ts'
import type { Db } from './open.ts'

/** A message that is now `sending`, with what is needed to say it. */
export type Taken = {
  id: number
  kind: string
  params: unknown
  address: string
  language: Language
  waveId: number | null
  personId: number | null
}

/** Which kinds may be said now, and what stands in the way of some of them. */
export type Rules = {
  /** All that may be said at this hour. */
  kinds: string[]
  /** Of those: only with the consent to messages. */
  withConsent: string[]
  /** Of those: not once the person has answered the wave. */
  untilAnswered: string[]
  /** Of those: at most one a day and person, counted from `dayStart`. */
  oncePerDay: string[]
  /** Of those: said together where several wait for one person. */
  gathers: string[]
  dayStart: Date
}

export type Outcome = {
  id: number
  status: 'sent' | 'failed' | 'blocked' | 'unknown' | 'queued'
  externalId?: string
  error?: string
  /** Of what goes back to `queued`: not before this. */
  notBefore?: Date
  /** What the attempt taught us of the contact. */
  contact?: 'blocked' | 'invalid'
}

/**
 * Marks up to `limit` due messages `sending`, the most urgent first (a smaller `priority` is more urgent), one a
 * contact, none to the `busy` addresses. Takes nothing when the channel is no longer held.
 *
 * Where a person gets one message of a day and several wait that `gathers` names, the first says them all: the others' parameters
 * become its `also`, the soonest to expire first, and they share what becomes of it.
 */
export function takeDue(
  db: Db,
  held: Held,
  { now, limit, busy, rules }: { now: Date; limit: number; busy: string[]; rules: Rules },
): Promise<Taken[]> {
  // The share lock makes a take-over wait for this statement, so that it finds what was taken here as `sending`.
  // Every condition is a scalar of its own row: the index is then walked in its order and left after a few rows,
  // where joins would have all that is queued fetched and sorted for every handful that is sent.
  return db.$queryRaw<Taken[]>`
    WITH lease AS (
      SELECT channel FROM channel_lease
      WHERE channel = ${held.channel}::channel_name AND fence = ${held.fence} AND expires_at > clock_timestamp()
      FOR SHARE
    ), due AS (
      SELECT m.id, m.contact_id, m.priority, m.not_before, m.expires_at, m.kind,
        CASE WHEN m.kind = ANY(${rules.oncePerDay}::text[]) THEN m.person_id END AS once_of
      FROM outbox_message m
      WHERE m.channel = ${held.channel}::channel_name AND m.status = 'queued' AND m.not_before <= ${now}::timestamptz
        AND EXISTS (SELECT FROM lease)
        AND (m.expires_at IS NULL OR m.expires_at > ${now}::timestamptz)
        AND m.kind = ANY(${rules.kinds}::text[])
        AND (
          SELECT c.status = 'active' AND c.address <> ALL(${busy}::text[]) FROM contact c WHERE c.id = m.contact_id)
        AND (m.kind <> ALL(${rules.withConsent}::text[]) OR ${agreesToMessages(Prisma.sql`m.contact_id`)})
        AND (m.kind <> ALL(${rules.untilAnswered}::text[]) OR (
          SELECT r.answered_at FROM respondent r WHERE r.wave_id = m.wave_id AND r.person_id = m.person_id) IS NULL)
        AND (m.kind <> ALL(${rules.oncePerDay}::text[]) OR (
          SELECT other.id FROM outbox_message other
          WHERE other.person_id = m.person_id AND other.kind = ANY(${rules.oncePerDay}::text[])
            AND other.status IN ('sending', 'sent', 'unknown') AND other.sending_at >= ${rules.dayStart}::timestamptz
          LIMIT 1) IS NULL)
      ORDER BY m.priority, m.not_before LIMIT ${limit * 2}
    ), first_of_contact AS (
      SELECT DISTINCT ON (contact_id) * FROM due ORDER BY contact_id, priority, not_before, id
    ), first_of_person AS (
      SELECT DISTINCT ON (once_of, CASE WHEN once_of IS NULL THEN id END) *
      FROM first_of_contact ORDER BY once_of, CASE WHEN once_of IS NULL THEN id END, priority, not_before, id
    ), picked AS (
      SELECT id, once_of, kind FROM first_of_person ORDER BY priority, not_before, id LIMIT ${limit}
    ), beside AS (
      UPDATE outbox_message m SET status = 'cancelled', sending_at = ${now}::timestamptz, error = 'said-with ' || picked.id
      FROM picked
      WHERE m.person_id = picked.once_of AND m.kind = picked.kind AND m.id <> picked.id
        AND m.kind = ANY(${rules.gathers}::text[])
        AND m.status = 'queued' AND m.not_before <= ${now}::timestamptz
        AND (m.expires_at IS NULL OR m.expires_at > ${now}::timestamptz)
        AND (m.kind <> ALL(${rules.untilAnswered}::text[]) OR (
          SELECT r.answered_at FROM respondent r WHERE r.wave_id = m.wave_id AND r.person_id = m.person_id) IS NULL)
      RETURNING picked.id AS said_with, m.params, m.expires_at, m.id
    ), together AS (
      SELECT said_with, jsonb_agg(params ORDER BY expires_at, id) AS also FROM beside GROUP BY said_with
    )
    UPDATE outbox_message m SET status = 'sending', fence = ${held.fence}, sending_at = ${now}::timestamptz,
      params = coalesce(
        (SELECT m.params || jsonb_build_object('also', together.also) FROM together WHERE together.said_with = m.id),
        m.params)
    WHERE m.id = ANY(ARRAY(SELECT id FROM picked)) AND m.status = 'queued'
    RETURNING m.id, m.kind, m.params, m.wave_id AS "waveId", m.person_id AS "personId",
      (SELECT address FROM contact c WHERE c.id = m.contact_id) AS address,
      (SELECT language FROM contact c WHERE c.id = m.contact_id) AS language`
}

/** Writes what became of messages that the caller took; what a later holder has settled stays as it is. */
export async function settle(db: Db, held: Held, outcomes: readonly Outcome[], now: Date): Promise<void> {
  await db.$executeRaw`
    WITH outcome AS (
      SELECT * FROM jsonb_to_recordset(${JSON.stringify(outcomes)}::jsonb)
        AS o(id int, status outbox_status, "externalId" text, error text, "notBefore" timestamptz, contact contact_status)
    ), settled AS (
      UPDATE outbox_message m SET
        status = o.status, external_id = o."externalId", error = o.error,
        not_before = coalesce(o."notBefore", m.not_before),
        attempts = m.attempts + CASE WHEN o.status = 'queued' THEN 0 ELSE 1 END,
        sending_at = CASE WHEN o.status = 'queued' THEN NULL ELSE m.sending_at END,
        settled_at = CASE WHEN o.status = 'queued' THEN NULL ELSE ${now}::timestamptz END
      FROM outcome o
      WHERE m.id = o.id AND m.channel = ${held.channel}::channel_name AND m.status = 'sending' AND m.fence = ${held.fence}
      RETURNING m.id, m.person_id, m.status, m.external_id, m.params, m.contact_id, o.contact
    ), shared AS (
      UPDATE outbox_message other SET
        status = s.status, external_id = s.external_id, settled_at = ${now}::timestamptz
      FROM settled s
      WHERE s.params ? 'also' AND s.status <> 'queued'
        AND other.person_id = s.person_id AND other.status = 'cancelled' AND other.error = 'said-with ' || s.id
    )
    UPDATE contact SET status = settled.contact FROM settled
    WHERE contact.id = settled.contact_id AND settled.contact IS NOT NULL`
}

/** At a take-over: what an earlier holder was saying may or may not have been heard. Returns how many there were. */
export function doubtLeftovers(db: Db, held: Held, now: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE outbox_message SET status = 'unknown', attempts = attempts + 1, settled_at = ${now}::timestamptz,
      error = 'interrupted'
    WHERE channel = ${held.channel}::channel_name AND status = 'sending' AND fence < ${held.fence}`
}

/** Ends what is no longer worth saying. */
export function expireDue(db: Db, channel: Channel, now: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE outbox_message SET status = 'expired', settled_at = ${now}::timestamptz
    WHERE channel = ${channel}::channel_name AND status = 'queued' AND expires_at <= ${now}::timestamptz`
}
