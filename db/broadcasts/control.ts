// Holding a broadcast, going on with it faster or slower, and ending it: what has been sent stays sent.
import type { Actor } from '../../core/access.ts'
import { fastest, isPace } from '../../core/broadcasts/pace.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { type BroadcastVerb, broadcastFor, noteBroadcast, type Refused, refused } from './rights.ts'

type Status = 'draft' | 'waiting' | 'scheduled' | 'queueing' | 'sending' | 'paused' | 'cancelled'

export type Turned = { kind: 'turned'; cancelled: number } | Refused

/** From the mouth's next look on, within a quarter of a second, nothing more of it is taken. */
export function pauseBroadcast(db: Db, actor: Actor, id: number, now: Date): Promise<Turned> {
  return turn(db, actor, id, { verb: 'pauseBroadcast', from: ['sending'], to: 'paused' }, now)
}

/**
 * A file that the messenger does not take for one it takes for none: the first refusal holds all that waits, until its
 * author has seen why. True where nothing more of it leaves.
 */
export function holdForFile(db: Db, id: number, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const { count } = await tx.broadcast.updateMany({
      where: { id, status: 'sending' },
      data: { status: 'paused', heldFor: 'file', changedAt: now },
    })
    if (count > 0) await noteBroadcast(tx, { kind: 'system' }, 'stopBroadcast', id, {}, now)
    return count > 0 || (await tx.broadcast.count({ where: { id, status: 'paused' } })) > 0
  })
}

export function resumeBroadcast(db: Db, actor: Actor, id: number, now: Date): Promise<Turned> {
  return turn(db, actor, id, { verb: 'resumeBroadcast', from: ['paused'], to: 'sending' }, now)
}

/** Back to the writer's desk: by who sees a mistake, or by who wants to change something. */
export function returnBroadcast(db: Db, actor: Actor, id: number, now: Date): Promise<Turned> {
  return turn(db, actor, id, { verb: 'returnBroadcast', from: ['waiting', 'scheduled'], to: 'draft' }, now)
}

export function cancelBroadcast(db: Db, actor: Actor, id: number, now: Date): Promise<Turned> {
  const from: Status[] = ['scheduled', 'queueing', 'sending', 'paused']
  return turn(db, actor, id, { verb: 'cancelBroadcast', from, to: 'cancelled' }, now)
}

/** From the mouth's next look on. @param perMinute messages; null for as many as all sending allows */
export function paceBroadcast(
  db: Db,
  actor: Actor,
  id: number,
  perMinute: number | null,
  now: Date,
): Promise<{ kind: 'paced' } | Refused> {
  return inTransaction(db, async (tx) => {
    const found = await broadcastFor(tx, actor, id)
    if (found.kind === 'refused') return found
    if (!isPace(perMinute)) return refused('broadcasts-wrong-pace', { most: fastest })
    const { count } = await tx.broadcast.updateMany({
      where: { id, status: { in: ['waiting', 'scheduled', 'queueing', 'sending', 'paused'] } },
      // What it was to wait for was of the old pace.
      data: { perMinute, nextAt: null, changedAt: now },
    })
    if (count === 0) return refused('broadcasts-other-status')
    await noteBroadcast(tx, actor, 'paceBroadcast', id, perMinute === null ? {} : { perMinute }, now)
    return { kind: 'paced' }
  })
}

function turn(
  db: Db,
  actor: Actor,
  id: number,
  { verb, from, to }: { verb: BroadcastVerb; from: Status[]; to: Status },
  now: Date,
): Promise<Turned> {
  return inTransaction(db, async (tx) => {
    const found = await broadcastFor(tx, actor, id)
    if (found.kind === 'refused') return found
    const { count } = await tx.broadcast.updateMany({
      where: { id, status: { in: from } },
      data: {
        status: to,
        changedAt: now,
        ...(to === 'draft' && { rules: Prisma.DbNull, recipients: null, sentById: null, approvedById: null }),
        ...(to === 'cancelled' && { finishedAt: now }),
        ...(to === 'sending' && { heldFor: null }),
      },
    })
    if (count === 0) return refused('broadcasts-other-status')
    const cancelled =
      to === 'cancelled'
        ? await tx.outboxMessage.updateMany({
            where: { broadcastId: id, status: 'queued' },
            data: { status: 'cancelled', settledAt: now },
          })
        : { count: 0 }
    await noteBroadcast(tx, actor, verb, id, { messages: cancelled.count }, now)
    return { kind: 'turned', cancelled: cancelled.count }
  })
}
