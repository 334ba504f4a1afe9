// Queues what single people are told: those who can be reached and have agreed to be.
import { type End, type Expiry, endOf } from '../core/outbox/expiry.ts'
import type { Kind } from '../core/outbox/kind.ts'
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'
import { addressOf } from './wave-reach.ts'

/** What a row of the outbox has of its kind. */
export type KindToQueue<Expires extends Expiry> = Pick<Kind, 'name' | 'priority' | 'category'> & { expires: Expires }

/** Whoever is told of the same twice has one message: its key says what it is about and whom it tells. */
export type Telling = { key: string; personId: number; params: object }

/**
 * @param what `notBefore` where it shall wait, `eventId` of what it is about, `expiresAt` where the kind asks for it
 * @returns how many are told; what was queued before is left as it is
 */
export async function queue<Expires extends Expiry>(
  tx: Db,
  kind: KindToQueue<Expires>,
  told: Telling[],
  what: { now: Date; notBefore?: Date; eventId?: number } & End<Expires>,
): Promise<number> {
  if (told.length === 0) return 0
  const { now, notBefore = now, eventId = null, expiresAt } = what
  return tx.$executeRaw`
    INSERT INTO outbox_message
      (key, channel, contact_id, person_id, event_id, kind, params, priority, not_before, expires_at, created_at)
    SELECT told.key, channel, contact_id, person.id, ${eventId}::int, ${kind.name}, told.params, ${kind.priority}::int,
      ${notBefore}::timestamptz, ${endOf(kind, notBefore, expiresAt)}::timestamptz, ${now}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb) AS told(key text, "personId" int, params jsonb)
    JOIN person ON person.id = told."personId"
    CROSS JOIN ${addressOf(Prisma.sql`person.id`, kind.category)} AS address
    WHERE reach = 'reached'
    ON CONFLICT (key) DO NOTHING`
}
