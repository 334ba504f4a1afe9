// What became of a broadcast: the funnel, and each recipient with the reason.
import type { Actor } from '../../core/access.ts'
import type { PersonName } from '../../core/people/names.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { audienceFor } from './preview.ts'
import { broadcastFor, type Refused } from './rights.ts'

/** Where one recipient stands; everybody is at one of them. */
export const states = [
  'queued',
  'sending',
  'sent',
  'read',
  'acted',
  'blocked',
  'failed',
  'unknown',
  'cancelled',
  'expired',
  'muted',
  'no-consent',
  'no-chat',
  'forgotten',
] as const
export type State = (typeof states)[number]

/** Who acted has read, and who has read was sent it. */
export type Funnel = {
  people: number
  reached: number
  queued: number
  sent: number
  read: number
  acted: number
} & Record<'blocked' | 'failed' | 'expired' | 'unknown' | 'cancelled' | 'switchedOff' | 'noChat' | 'forgotten', number>

/** An unknown one that was pressed has come through; with a chat that is gone, its messages are forgotten. */
const stateOf = Prisma.sql`
  CASE WHEN r.acted_at IS NOT NULL THEN 'acted' WHEN r.read_at IS NOT NULL THEN 'read'
    WHEN m.id IS NOT NULL THEN m.status::text WHEN r.reach = 'reached' THEN 'forgotten' ELSE r.reach END`

/** The message of each recipient: of one that was sent again, the later. */
const withMessage = Prisma.sql`LEFT JOIN outbox_message m ON m.broadcast_id = r.broadcast_id
  AND m.person_id = r.person_id AND (m.error IS NULL OR m.error NOT LIKE 'said-again %')`

export async function funnelOf(db: Db, id: number): Promise<Funnel> {
  const rows = await db.$queryRaw<{ state: State; count: number }[]>`
    SELECT ${stateOf} AS state, count(*)::int AS count
    FROM broadcast_recipient r ${withMessage}
    WHERE r.broadcast_id = ${id} GROUP BY 1`
  const of = (...those: State[]) =>
    rows.filter(({ state }) => those.includes(state)).reduce((sum, { count }) => sum + count, 0)
  const outside = of('muted', 'no-consent', 'no-chat', 'blocked')
  const people = of(...states)
  return {
    people,
    reached: people - outside,
    queued: of('queued', 'sending'),
    sent: of('sent', 'read', 'acted'),
    read: of('read', 'acted'),
    acted: of('acted'),
    blocked: of('blocked'),
    failed: of('failed'),
    expired: of('expired'),
    unknown: of('unknown'),
    cancelled: of('cancelled'),
    switchedOff: of('muted', 'no-consent'),
    noChat: of('no-chat'),
    forgotten: of('forgotten'),
  }
}

export type Recipient = PersonName & {
  personId: number
  organisation: string
  state: State
  error: string | null
  /** Whether the chat is open, and when the message may first be said; null where there is none. */
  isReachable: boolean | null
  notBefore: Date | null
  at: Date | null
}

export const pageOfRecipients = 50

export async function recipientsOfBroadcast(
  db: Db,
  actor: Actor,
  id: number,
  { state, page }: { state?: State | undefined; page: number },
): Promise<{ kind: 'recipients'; rows: Recipient[]; total: number } | Refused> {
  const found = await broadcastFor(db, actor, id, 'read')
  if (found.kind === 'refused') return found
  // Whoever may not look where its rules look is told no names.
  const audience = await audienceFor(db, actor, found.broadcast)
  if (audience.kind === 'refused') return audience
  const all = Prisma.sql`
    SELECT r.person_id, r.organisation_id, ${stateOf} AS state, m.error, m.not_before AS "notBefore",
      (SELECT c.status = 'active' FROM contact c WHERE c.id = m.contact_id) AS "isReachable",
      coalesce(r.acted_at, r.read_at, m.settled_at) AS at
    FROM broadcast_recipient r ${withMessage}
    WHERE r.broadcast_id = ${id}`
  const wanted = state ? Prisma.sql`standing.state = ${state}` : Prisma.sql`true`
  const [counted] = await db.$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM (${all}) AS standing WHERE ${wanted}`
  const rows = await db.$queryRaw<Recipient[]>`
    SELECT standing.person_id AS "personId", p.last_name AS "lastName", p.first_name AS "firstName",
      p.middle_name AS "middleName", o.short_name AS organisation, standing.state, standing.error,
      standing."isReachable", standing."notBefore", standing.at
    FROM (${all}) AS standing JOIN person p ON p.id = standing.person_id
    JOIN organisation o ON o.id = standing.organisation_id
    WHERE ${wanted} ORDER BY p.search_name COLLATE "und-x-icu", p.id
    LIMIT ${pageOfRecipients} OFFSET ${(page - 1) * pageOfRecipients}`
  return { kind: 'recipients', rows, total: counted?.total ?? 0 }
}
