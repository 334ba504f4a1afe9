// Whom a message about a wave reaches, and what stands in the way of the others: one SQL for counts, lists and sending.
import type { Category } from '../core/outbox/category.ts'
import { kinds } from '../core/outbox/kinds/index.ts'
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import { localDateOf, startOfDay } from '../core/time.ts'
import { agreesToMessages } from './consents.ts'
import { Prisma } from './generated/client/index.js'
import type { Range } from './segments/posts.ts'

/** Of an address: `reached` may be written to. */
export const reaches = ['reached', 'muted', 'no-consent', 'blocked', 'no-chat'] as const
export type Reach = (typeof reaches)[number]

/** Of a respondent, the one thing that decides whether a reminder by hand goes out now. Only `gets` gets one. */
export const standings = [
  'answered',
  'gets',
  'waiting',
  'today',
  'muted',
  'no-consent',
  'blocked',
  'no-chat',
  'left',
] as const
export type Standing = (typeof standings)[number]

/**
 * The best address of a person, to be joined laterally: `contact_id`, `channel`, `reach`; no row for who has no chat at
 * all. Of several that can be written to, the one used last. A look-up a person, whatever the planner believes of
 * tables that have just grown.
 * @param category what the message is about, which the person may have switched off
 */
export function addressOf(personId: Prisma.Sql, category: Category): Prisma.Sql {
  return Prisma.sql`LATERAL (
    SELECT ranked.id AS contact_id, ranked.channel,
      (ARRAY['reached', 'muted', 'no-consent', 'blocked'])[ranked.rank] AS reach
    FROM (
      SELECT c.id, c.channel, c.last_seen_at,
        CASE WHEN c.status <> 'active' THEN 4 WHEN NOT ${agreesToMessages(Prisma.sql`c.id`)} THEN 3
          WHEN ${hasMuted(personId, category)} THEN 2 ELSE 1 END AS rank
      FROM contact c WHERE c.person_id = ${personId} AND c.channel <> 'web'
      OFFSET 0
    ) AS ranked
    ORDER BY ranked.rank, ranked.last_seen_at DESC NULLS LAST, ranked.id DESC LIMIT 1)`
}

function hasMuted(personId: Prisma.Sql, category: Category): Prisma.Sql {
  if (category === 'service') return Prisma.sql`false`
  return Prisma.sql`EXISTS (SELECT FROM muted_category x WHERE x.person_id = ${personId} AND x.category = ${category})`
}

const oncePerDay = kinds.filter((kind) => kind.oncePerDay).map(({ name }) => name)

/** What a reminder by hand is keyed by: a day. */
export function byHand(now: Date, { zone }: SendingHours): `by-hand-${string}` {
  return `by-hand-${localDateOf(now, zone)}`
}

export function keyPrefix(waveId: number, label: string): string {
  return `wave:${waveId}:${label}:person:`
}

/**
 * The respondents of a wave with where each stands: columns of `respondent`, `contact_id`, `channel`, `reach`,
 * `has_begun` and `standing`. A reminder of any wave counts as today's, and so does the invitation to this one.
 */
export function respondentsOf(waveId: number, now: Date, hours: SendingHours): Prisma.Sql {
  const dayStart = startOfDay(localDateOf(now, hours.zone), hours.zone)
  return Prisma.sql`
    SELECT r.*, address.contact_id, address.channel, coalesce(address.reach, 'no-chat') AS reach,
      EXISTS (SELECT FROM run WHERE run.wave_id = r.wave_id AND run.person_id = r.person_id
        AND run.status <> 'submitted') AS has_begun,
      CASE WHEN r.answered_at IS NOT NULL THEN 'answered'
        WHEN person.status = 'left' THEN 'left'
        WHEN address.reach IS NULL THEN 'no-chat'
        WHEN address.reach <> 'reached' THEN address.reach
        WHEN said.waiting THEN 'waiting'
        WHEN said.today THEN 'today'
        ELSE 'gets' END AS standing
    FROM respondent r JOIN person ON person.id = r.person_id
    LEFT JOIN ${addressOf(Prisma.sql`r.person_id`, 'surveys')} AS address ON true
    LEFT JOIN LATERAL (
      SELECT bool_or(m.wave_id = r.wave_id AND m.status IN ('queued', 'sending')) AS waiting,
        bool_or(m.key = ${keyPrefix(waveId, byHand(now, hours))} || r.person_id
          OR ((m.wave_id = r.wave_id OR m.kind = ANY(${oncePerDay}::text[]))
            AND m.status IN ('sent', 'unknown') AND m.sending_at >= ${dayStart}::timestamptz)) AS today
      FROM outbox_message m WHERE m.person_id = r.person_id AND r.answered_at IS NULL
    ) AS said ON true
    WHERE r.wave_id = ${waveId}`
}

/** Of a wave that has just opened, or of a piece of it: those whom an invitation reaches. What was said cannot matter yet. */
export function reachedOf(waveId: number, range?: Range): Prisma.Sql {
  const within = range ? Prisma.sql`r.person_id BETWEEN ${range.from}::int AND ${range.to}::int` : Prisma.sql`true`
  return Prisma.sql`
    SELECT r.wave_id, r.person_id, address.contact_id, address.channel
    FROM respondent r JOIN person ON person.id = r.person_id AND person.status <> 'left'
    JOIN ${addressOf(Prisma.sql`r.person_id`, 'surveys')} AS address ON address.reach = 'reached'
    WHERE r.wave_id = ${waveId} AND r.answered_at IS NULL AND ${within}`
}
