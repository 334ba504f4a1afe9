// How much is said to a person on one day: what is beyond it goes into a digest, or waits for the next day.
import { digest as kind, mostInDigest } from '../core/outbox/kinds/digest.ts'
import { Prisma } from './generated/client/index.js'
import type { Held } from './leases.ts'
import { inState, type Rules, said, sayable, wholeParams } from './outbox-rules.ts'

/** What stands in `error` of a message that a digest has said: the same to who writes and to who reads it. */
export const inDigest = 'in-digest '

/** Likewise of one that waits for the next day. */
const nextDay = 'next-day'

/**
 * Whether what the person of `p`, a message that is picked, has had today and what waits for them may be more than a day
 * holds. Two looks into an index; what stands in the way of those that wait is asked only where it is so.
 */
export function mayBeTooMuch(now: Date, rules: Rules): Prisma.Sql {
  return Prisma.sql`p.kind = ANY(${rules.inDigest}::text[]) AND ${had(rules)} + (
    SELECT count(*) FROM outbox_message o
    WHERE o.person_id = p.person_id AND o.sending_at IS NULL AND ${inState('o', 'queued')}
      AND o.not_before <= ${now}::timestamptz AND o.kind = ANY(${rules.inDigest}::text[])) > ${rules.perDay}::int`
}

function had(rules: Rules): Prisma.Sql {
  return Prisma.sql`(
    SELECT count(*) FROM outbox_message o
    WHERE o.person_id = p.person_id AND o.sending_at >= ${rules.dayStart}::timestamptz
      AND ${inState('o', ...said)} AND o.kind = ANY(${rules.counted}::text[])
      AND (o.error IS NULL OR NOT starts_with(o.error, ${inDigest})))`
}

/**
 * Parts of the statement that takes of the `picked`, one a person, what the day has room for (`room` is what is left of it).
 *
 * - All that waits has room: each is said by itself.
 * - More than that: a digest, a message of its own that is written as `sending` together with all that it says.
 * - No room: what waits gets the next day as its time. What would be too late by then is said in spite of it.
 */
export function measureDay(held: Held, now: Date, rules: Rules): Prisma.Sql {
  return Prisma.sql`standing AS (
      SELECT p.id AS picked_id, p.person_id, p.contact_id, ${rules.perDay}::int - ${had(rules)} AS room FROM picked p
    ), waiting AS MATERIALIZED (
      SELECT s.*, m.id, m.priority, m.not_before,
        CASE WHEN m.kind = ANY(${rules.gathers}::text[]) THEN m.kind ELSE m.id::text END AS thing,
        coalesce(m.expires_at <= ${rules.nextDay}::timestamptz, false) AS is_urgent
      FROM standing s
      JOIN outbox_message m ON m.person_id = s.person_id AND m.contact_id = s.contact_id AND m.sending_at IS NULL
      WHERE ${inState('m', 'queued')} AND m.not_before <= ${now}::timestamptz AND m.kind = ANY(${rules.inDigest}::text[])
        AND (m.id = s.picked_id OR (${sayable(rules, now)}))
    ), measured AS (
      SELECT picked_id, room, count(DISTINCT thing) AS things, bool_or(id = picked_id AND is_urgent) AS is_urgent,
        count(DISTINCT thing) FILTER (WHERE is_urgent) AS urgent
      FROM waiting GROUP BY picked_id, room
    ), decided AS (
      SELECT picked_id, CASE WHEN room > 0 AND things <= room THEN 'alone' WHEN room > 0 OR urgent > 1 THEN 'digest'
        WHEN is_urgent THEN 'alone' ELSE 'wait' END AS fate
      FROM measured
    ), held AS (
      UPDATE outbox_message m SET not_before = ${rules.nextDay}::timestamptz, error = ${nextDay}
      FROM waiting WHERE m.id = waiting.id AND ${inState('m', 'queued')} AND waiting.room <= 0 AND NOT waiting.is_urgent
      RETURNING m.id
    ), gathered AS (
      SELECT waiting.*, row_number() OVER (
        PARTITION BY picked_id ORDER BY waiting.priority, waiting.not_before, waiting.id) AS place
      FROM waiting JOIN decided USING (picked_id)
      WHERE decided.fate = 'digest' AND (waiting.room > 0 OR waiting.is_urgent)
    ), digest AS (
      INSERT INTO outbox_message
        (key, channel, contact_id, person_id, kind, params, priority, not_before, status, fence, sending_at, created_at)
      SELECT ${`${kind.name}:`} || id, ${held.channel}::channel_name, contact_id, person_id, ${kind.name}, '{}'::jsonb,
        ${kind.priority}::int, ${now}::timestamptz, 'sending', ${held.fence}::int, ${now}::timestamptz, ${now}::timestamptz
      FROM gathered WHERE place = 1
      RETURNING id, person_id, contact_id
    ), told AS (
      UPDATE outbox_message m SET status = 'sending', fence = ${held.fence}::int, sending_at = ${now}::timestamptz,
        error = ${inDigest} || digest.id
      FROM gathered JOIN digest USING (person_id)
      WHERE m.id = gathered.id AND gathered.place <= ${mostInDigest}::int AND ${inState('m', 'queued')}
      RETURNING digest.id AS digest_id, gathered.place,
        jsonb_build_object('id', m.id, 'kind', m.kind, 'params', ${wholeParams}) AS item
    ), alone AS (
      SELECT picked.* FROM picked JOIN decided ON decided.picked_id = picked.id WHERE decided.fate = 'alone'
    )`
}
