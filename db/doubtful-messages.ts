// Messages of which nobody knows whether they arrived: staff send them again, or take them for sent.
import type { Actor } from '../core/access.ts'
import { asked } from '../core/outbox/kinds/index.ts'
import { Refusal } from '../core/refusal.ts'
import { recordAudit } from './audit.ts'
import { demand } from './demand.ts'
import type { Db, Prisma, PrismaClient } from './open.ts'
import { type Where, whereOf } from './scopes.ts'

/** All that are in doubt, of a kind, a wave, a broadcast or an event, or a single one. */
export type Which = { id?: number; kind?: string; waveId?: number; broadcastId?: number; eventId?: number }

/** In doubt, of a kind that is asked about, and not past its time: what is too late to say is let go. */
export function inDoubt(now: Date): Where {
  return { status: 'unknown', kind: { in: [...asked] }, OR: [{ expiresAt: null }, { expiresAt: { gt: now } }] }
}

/** The numbers of those that the actor may decide about, in their order. */
export async function doubtfulIds(db: Db, actor: Actor, which: Which, now: Date): Promise<number[]> {
  const where = { AND: [inDoubt(now), whereOf(actor, 'write', 'delivery', now), which] }
  const rows = await db.outboxMessage.findMany({ where, select: { id: true }, orderBy: { id: 'asc' } })
  return rows.map(({ id }) => id)
}

/**
 * Queues each anew, under the rules, the parameters and the end of the old one, which is ended and points to it.
 * Returns how many.
 * @throws Refusal where there is none that the actor may decide about
 */
export function sendAgain(db: PrismaClient, actor: Actor, which: Which, now: Date): Promise<number> {
  return decide(db, actor, 'sendMessagesAgain', which, now, (tx, ids, by) => {
    // What others said along with it have rows of their own: they are not said twice.
    return tx.$executeRaw`
      WITH old AS (
        SELECT *, regexp_replace(key, ':again:[0-9]+$', '') || ':again:' ||
          (coalesce(substring(key FROM ':again:([0-9]+)$')::int, 0) + 1) AS again
        FROM outbox_message WHERE id = ANY(${ids}::int[]) AND status = 'unknown' FOR UPDATE
      ), fresh AS (
        INSERT INTO outbox_message
          (key, channel, contact_id, person_id, wave_id, broadcast_id, event_id, kind, params, priority, not_before,
            expires_at, created_at)
        SELECT again, channel, contact_id, person_id, wave_id, broadcast_id, event_id, kind, params - 'also',
          priority, ${now}::timestamptz, expires_at, ${now}::timestamptz
        FROM old ORDER BY id
        RETURNING id, key
      )
      UPDATE outbox_message m SET status = 'cancelled', error = 'said-again ' || fresh.id, decided_by_id = ${by}::int
      FROM old JOIN fresh ON fresh.key = old.again WHERE m.id = old.id`
  })
}

/**
 * Ends the doubt: as far as anybody can tell they arrived. Returns how many.
 * @throws Refusal where there is none that the actor may decide about
 */
export function takeForSent(db: PrismaClient, actor: Actor, which: Which, now: Date): Promise<number> {
  return decide(db, actor, 'takeMessagesForSent', which, now, (tx, ids, by) => {
    return tx.$executeRaw`
      UPDATE outbox_message SET status = 'sent', error = 'taken-for-sent', decided_by_id = ${by}::int
      WHERE id = ANY(${ids}::int[]) AND status = 'unknown'`
  })
}

async function decide(
  db: PrismaClient,
  actor: Actor,
  action: 'sendMessagesAgain' | 'takeMessagesForSent',
  which: Which,
  now: Date,
  write: (tx: Prisma.TransactionClient, ids: number[], by: number | null) => Promise<number>,
): Promise<number> {
  demand(actor, 'delivery')
  return db.$transaction(async (tx) => {
    const ids = await doubtfulIds(tx, actor, which, now)
    const messages = ids.length === 0 ? 0 : await write(tx, ids, actor.kind === 'staff' ? actor.accountId : null)
    if (messages === 0) throw new Refusal('panel-refused-delivery-decided')
    const note = {
      action,
      ...aboutOf(which),
      detail: { messages, ...(which.kind && { kind: which.kind }) },
    }
    await recordAudit(tx, actor, note, now)
    return messages
  })
}

function aboutOf({ id, waveId, broadcastId, eventId }: Which): { subject: string; subjectId?: number } {
  if (id !== undefined) return { subject: 'outboxMessage', subjectId: id }
  if (waveId !== undefined) return { subject: 'wave', subjectId: waveId }
  if (broadcastId !== undefined) return { subject: 'broadcast', subjectId: broadcastId }
  return eventId === undefined ? { subject: 'outboxMessage' } : { subject: 'centreEvent', subjectId: eventId }
}
