// When a broadcast comes too late: its author's own word, the start of its event, the closing of its survey, whichever
// is first. What is called off is over at that moment.
import { nextSendingTime, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { type Broadcast, type Refused, refused } from './rights.ts'

const tokensOf = (kind: 'event' | 'wave') => Prisma.sql`
  SELECT button ->> 'token' FROM jsonb_array_elements(b.content -> 'buttons') AS button WHERE button ->> 'kind' = ${kind}`

/** Of `b`, a row with `send_until` and `content`; null where nothing ends it. */
export const expiry = Prisma.sql`least(b.send_until,
  (SELECT min(least(e.starts_at, e.cancelled_at)) FROM centre_event e WHERE e.token IN (${tokensOf('event')})),
  (SELECT min(least(w.closes_at, w.closed_at)) FROM wave w WHERE w.token IN (${tokensOf('wave')})))`

export async function expiryOf(
  db: Db,
  { content, sendUntil }: Pick<Broadcast, 'content' | 'sendUntil'>,
): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ until: Date | null }[]>`
    SELECT ${expiry} AS until
    FROM (SELECT ${sendUntil}::timestamptz AS send_until, ${JSON.stringify(content)}::jsonb AS content) AS b`
  return row?.until ?? null
}

/** Until when it may be said. Refuses what would be over before anything of it could leave. */
export async function judgeTime(
  db: Db,
  broadcast: Pick<Broadcast, 'content' | 'sendAt' | 'sendUntil'>,
  now: Date,
  hours: SendingHours,
): Promise<{ kind: 'in-time'; until: Date | null } | Refused> {
  const { sendAt, sendUntil } = broadcast
  if (sendUntil !== null && sendUntil <= now) return refused('broadcasts-until-past')
  if (sendUntil !== null && sendAt !== null && sendUntil <= sendAt) return refused('broadcasts-until-early')
  const until = await expiryOf(db, broadcast)
  const begins = nextSendingTime(sendAt !== null && sendAt > now ? sendAt : now, hours)
  return until !== null && until <= begins ? refused('broadcasts-over-before') : { kind: 'in-time', until }
}

/** Once the event or the survey with this token has moved, or is over: what waits and what is in doubt has the new end. */
export async function renewExpiry(tx: Db, token: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE outbox_message m SET expires_at = leads_there.until
    FROM (
      SELECT b.id, ${expiry} AS until FROM broadcast b
      WHERE b.status IN ('queueing', 'sending', 'paused', 'sent')
        AND b.content -> 'buttons' @> jsonb_build_array(jsonb_build_object('token', ${token}::text))
    ) AS leads_there
    WHERE m.broadcast_id = leads_there.id AND m.status IN ('queued', 'unknown')`
}
