// What the clock does for broadcasts: sends what is due, goes on where somebody fell silent, ends what is over.
import { needsApproval } from '../../core/broadcasts/approval.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import { isStalled } from '../../core/waves.ts'
import { type OutboxStatus, Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { settingOf } from '../settings.ts'
import { inTransaction } from '../transaction.ts'
import { leaveNext } from './next.ts'
import { previewSending } from './preview.ts'
import { queueBroadcast } from './queueing.ts'
import { broadcastFor, noteBroadcast } from './rights.ts'

export async function sendDueBroadcasts(db: Db, now: Date, hours: SendingHours): Promise<number[]> {
  const due = await db.broadcast.findMany({ where: { status: 'scheduled', sendAt: { lte: now } } })
  const queued: number[] = []
  for (const { id } of due) if (await begin(db, id, now, hours)) queued.push(id)
  const begun = await db.broadcast.findMany({ where: { status: 'queueing' } })
  for (const { id, queueingAt } of begun) {
    if (queued.includes(id) || isStalled(queueingAt, now)) await queueBroadcast(db, id, now, hours)
  }
  await finish(db, now)
  return queued
}

/** True when it is being queued; one that has grown since it was approved waits for a second person instead. */
function begin(db: Db, id: number, now: Date, hours: SendingHours): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const due = { id, status: 'scheduled' as const }
    const grown = await grownTo(tx, id, now, hours)
    if (grown !== null) {
      const data = { status: 'waiting' as const, recipients: grown, approvedById: null, changedAt: now }
      const { count } = await tx.broadcast.updateMany({ where: due, data })
      if (count > 0) await noteBroadcast(tx, { kind: 'system' }, 'holdBroadcast', id, { people: grown }, now)
      return false
    }
    const { count } = await tx.broadcast.updateMany({ where: due, data: { status: 'queueing', queueingAt: now } })
    if (count > 0) await leaveNext(tx, id, now, hours)
    return count > 0
  })
}

/** To how many a broadcast would go that has to be approved for so many first; null where it may go. */
async function grownTo(tx: Db, id: number, now: Date, hours: SendingHours): Promise<number | null> {
  const found = await broadcastFor(tx, { kind: 'system' }, id)
  if (found.kind === 'refused') return null
  const { approvedById, recipients } = found.broadcast
  const preview = await previewSending(tx, { kind: 'system' }, found.broadcast, now, hours)
  // What cannot be counted is refused when it is queued; what comes too late is queued, so that each message says so.
  if (preview.kind === 'refused') return null
  const { people } = preview
  const above = await settingOf(tx, 'broadcast-approval-above')
  return needsApproval({ people, above, approved: approvedById === null ? null : recipients }) ? people : null
}

/**
 * One of whom nothing waits any more is over, and one that is held too. Kept as it ended: its messages are forgotten one
 * day. What may have been heard counts as sent.
 */
async function finish(db: Db, now: Date): Promise<void> {
  const has = (...states: OutboxStatus[]) => Prisma.sql`EXISTS (
    SELECT FROM outbox_message m WHERE m.broadcast_id = b.id AND m.status = ANY(${states}::outbox_status[]))`
  await db.$executeRaw`
    UPDATE broadcast b SET finished_at = ${now}::timestamptz,
      status = CASE WHEN ${has('sent', 'unknown')} THEN 'sent'::broadcast_status ELSE 'unsent'::broadcast_status END
    WHERE b.status IN ('sending', 'paused') AND NOT ${has('queued', 'sending')}`
}
