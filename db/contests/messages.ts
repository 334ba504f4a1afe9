// Queues what is told of an application and of a stage: each to whom it concerns, once a telling.
import type { Kind } from '../../core/outbox/kind.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { addressOf } from '../wave-reach.ts'

/** Its key says what is told and which time: what comes twice is said once. */
export type Telling = { key: string; personId: number; params: object }

/** @returns how many of them a message reaches */
export function tell(
  tx: Db,
  eventId: number,
  kind: Pick<Kind, 'name' | 'priority' | 'category'>,
  { told, notBefore, now }: { told: Telling[]; notBefore: Date; now: Date },
): Promise<number> {
  if (told.length === 0) return Promise.resolve(0)
  return tx.$executeRaw`
    INSERT INTO outbox_message
      (key, channel, contact_id, person_id, event_id, kind, params, priority, not_before, created_at)
    SELECT told.key, channel, contact_id, person.id, ${eventId}::int, ${kind.name}, told.params, ${kind.priority}::int,
      ${notBefore}::timestamptz, ${now}::timestamptz
    FROM jsonb_to_recordset(${JSON.stringify(told)}::jsonb) AS told(key text, "personId" int, params jsonb)
    JOIN person ON person.id = told."personId"
    CROSS JOIN ${addressOf(Prisma.sql`person.id`, kind.category)} AS address
    WHERE reach = 'reached'
    ON CONFLICT (key) DO NOTHING`
}
