// What is to be said unprompted: taken under the lease, marked before it is said, settled after.
import { digest } from '../core/outbox/kinds/digest.ts'
import type { Language } from '../core/view.ts'
import { Prisma } from './generated/client/index.js'
import type { Held } from './leases.ts'
import type { Db } from './open.ts'
import { mayBeTooMuch, measureDay } from './outbox-day.ts'
import { roomOf } from './outbox-pace.ts'
import { inState, notAnswered, type Rules, sayable, wholeParams } from './outbox-rules.ts'

/** A message that is now `sending`, with what is needed to say it; a digest has the messages that it says as `items`. */
export type Taken = {
  id: number
  kind: string
  params: unknown
  address: string
  language: Language
  waveId: number | null
  personId: number | null
  broadcastId: number | null
  /** The broadcast whose pace it uses up, where that has one. */
  pacedBy: number | null
}

/** `held`: how many were found due and wait for the next day instead. */
export type Due = { taken: Taken[]; held: number }

type Look = { now: Date; rules: Rules }

/**
 * Marks up to `limit` due messages `sending`, the most urgent first (a smaller `priority` is more urgent), one a
 * contact, none to the `busy` addresses. Takes nothing when the channel is no longer held. Of a broadcast with a pace it takes
 * what that has room for; whoever takes says so afterwards (`keepPace`).
 *
 * Where a person gets one message of a day and several wait that `gathers` names, the first says them all: the others' parameters
 * become its `also`, the soonest to expire first, and they share what becomes of it. Where a day may hold no more, a
 * second statement looks closer (`measureDay`).
 */
export async function takeDue(
  db: Db,
  held: Held,
  { limit, busy, ...look }: Look & { limit: number; busy: string[] },
): Promise<Due> {
  const { now, rules } = look
  const rows = await db.$queryRaw<(Taken & { crowded: number[] | null })[]>`
    /* prepared: take-due */
    WITH ${lease(held)}, due AS (
      SELECT m.id, m.contact_id, m.person_id, m.broadcast_id, m.priority, m.not_before, m.kind,
        CASE WHEN m.kind = ANY(${[...rules.oncePerDay, ...rules.inDigest]}::text[]) THEN m.person_id END AS once_of
      FROM outbox_message m
      WHERE m.channel = ${held.channel}::channel_name AND m.status = 'queued' AND m.not_before <= ${now}::timestamptz
        AND EXISTS (SELECT FROM lease)
        AND (
          SELECT c.status = 'active' AND c.address <> ALL(${busy}::text[]) FROM contact c WHERE c.id = m.contact_id)
        AND ${sayable(rules, now)}
      ORDER BY m.priority, m.not_before LIMIT ${limit * 2}
    ), first_of_contact AS (
      SELECT DISTINCT ON (contact_id) * FROM due ORDER BY contact_id, priority, not_before, id
    ), first_of_person AS (
      SELECT DISTINCT ON (once_of, CASE WHEN once_of IS NULL THEN id END) *
      FROM first_of_contact ORDER BY once_of, CASE WHEN once_of IS NULL THEN id END, priority, not_before, id
    ), in_turn AS (
      SELECT *, row_number() OVER (PARTITION BY broadcast_id ORDER BY priority, not_before, id) AS turn
      FROM first_of_person
    ), picked AS MATERIALIZED (
      SELECT p.id, p.once_of, p.kind, ${mayBeTooMuch(now, rules)} AS is_crowded
      FROM (
        SELECT * FROM in_turn WHERE broadcast_id IS NULL OR turn <= coalesce(
          (SELECT ${roomOf(now)} FROM broadcast b WHERE b.id = in_turn.broadcast_id), turn)
        ORDER BY priority, not_before, id LIMIT ${limit}) AS p
    ), alone AS (
      SELECT * FROM picked WHERE NOT is_crowded
    ), ${takeAlone(held, look)}
    SELECT taken.*, NULL AS crowded FROM taken
    UNION ALL
    SELECT 0, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, array_agg(id) FROM picked WHERE is_crowded HAVING count(*) > 0`
  const crowded = rows.flatMap((row) => row.crowded ?? [])
  const taken = rows.filter((row) => row.crowded === null).map(({ crowded: _, ...message }) => message)
  if (crowded.length === 0) return { taken, held: 0 }
  const more = await takeMeasured(db, held, crowded, look)
  return { taken: [...taken, ...more.taken], held: more.held }
}

async function takeMeasured(db: Db, held: Held, ids: number[], look: Look): Promise<Due> {
  const { now, rules } = look
  const [due] = await db.$queryRaw<Due[]>`
    WITH ${lease(held)}, picked AS MATERIALIZED (
      SELECT m.id, m.contact_id, m.person_id, m.person_id AS once_of, m.kind FROM outbox_message m
      WHERE m.id = ANY(${ids}::int[]) AND ${inState('m', 'queued')} AND EXISTS (SELECT FROM lease)
    ), ${measureDay(held, now, rules)}, ${takeAlone(held, look)}, said AS (
      SELECT * FROM taken
      UNION ALL
      SELECT d.id, ${digest.name}, NULL, d.person_id, jsonb_build_object('items', coalesce((
        SELECT jsonb_agg(item ORDER BY place) FROM told WHERE told.digest_id = d.id), '[]')), c.address, c.language, NULL, NULL
      FROM digest d JOIN contact c ON c.id = d.contact_id
    )
    SELECT (SELECT count(*)::int FROM held) AS held, coalesce((SELECT jsonb_agg(to_jsonb(said)) FROM said), '[]') AS taken`
  return due ?? { taken: [], held: 0 }
}

/** The share lock makes a take-over wait for the statement, so that it finds what was taken in it as `sending`. */
function lease(held: Held): Prisma.Sql {
  return Prisma.sql`lease AS (
      SELECT channel FROM channel_lease
      WHERE channel = ${held.channel}::channel_name AND fence = ${held.fence} AND expires_at > clock_timestamp()
      FOR SHARE
    )`
}

/** Parts of a statement: those of `alone` become `taken`, each with those beside it that it says too. */
function takeAlone(held: Held, { now, rules }: Look): Prisma.Sql {
  return Prisma.sql`beside AS (
      UPDATE outbox_message m SET status = 'cancelled', sending_at = ${now}::timestamptz, error = 'said-with ' || alone.id
      FROM alone
      WHERE m.person_id = alone.once_of AND m.kind = alone.kind AND m.id <> alone.id
        AND m.kind = ANY(${rules.gathers}::text[])
        AND ${inState('m', 'queued')} AND m.not_before <= ${now}::timestamptz
        AND (m.expires_at IS NULL OR m.expires_at > ${now}::timestamptz)
        AND ${notAnswered(rules)}
      RETURNING alone.id AS said_with, m.params, m.expires_at, m.id
    ), together AS (
      SELECT said_with, jsonb_agg(params ORDER BY expires_at, id) AS also FROM beside GROUP BY said_with
    ), taken AS (
      UPDATE outbox_message m SET status = 'sending', fence = ${held.fence}, sending_at = ${now}::timestamptz,
        params = coalesce(
          (SELECT m.params || jsonb_build_object('also', together.also) FROM together WHERE together.said_with = m.id),
          m.params)
      WHERE m.id = ANY(ARRAY(SELECT id FROM alone)) AND ${inState('m', 'queued')}
      RETURNING m.id, m.kind, m.wave_id AS "waveId", m.person_id AS "personId", ${wholeParams} AS params,
        (SELECT address FROM contact c WHERE c.id = m.contact_id) AS address,
        (SELECT language FROM contact c WHERE c.id = m.contact_id) AS language,
        m.broadcast_id AS "broadcastId",
        (SELECT b.id FROM broadcast b WHERE b.id = m.broadcast_id AND b.per_minute IS NOT NULL) AS "pacedBy"
    )`
}
