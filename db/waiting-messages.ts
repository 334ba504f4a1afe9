// All that waits to be said unprompted: counted, and called off by a hand where something has gone wrong for many.
import type { Actor } from '../core/access.ts'
import { type Category, mutable } from '../core/outbox/category.ts'
import { kinds } from '../core/outbox/kinds/index.ts'
import { calledOff } from '../core/outbox/reason.ts'
import { Refusal } from '../core/refusal.ts'
import { recordAudit } from './audit.ts'
import { demand } from './demand.ts'
import type { Db } from './open.ts'
import { settingOf } from './settings.ts'
import { inTransaction } from './transaction.ts'

const longestReason = 300

const categoryOf = new Map(kinds.map(({ name, category }) => [name, category]))

/** What people wait for or answer for is said all the same: their places, their requests, what is urgent. */
const endable = kinds.filter(({ category }) => category !== 'service').map(({ name }) => name)

export type Waiting = {
  by: Record<Category, number>
  /** Of those that would be called off; `newest` is the number of the last. */
  endable: number
  newest: number
}

export async function waitingMessages(db: Db): Promise<Waiting> {
  const rows = await db.outboxMessage.groupBy({
    by: ['kind'],
    where: { status: 'queued' },
    _count: true,
    _max: { id: true },
  })
  const of = (category: Category) => rows.filter(({ kind }) => (categoryOf.get(kind) ?? 'service') === category)
  const count = (category: Category) => of(category).reduce((sum, { _count }) => sum + _count, 0)
  const ended = mutable.flatMap(of)
  return {
    by: Object.fromEntries([...mutable, 'service' as const].map((one) => [one, count(one)])) as Waiting['by'],
    endable: ended.reduce((sum, { _count }) => sum + _count, 0),
    newest: Math.max(0, ...ended.map(({ _max }) => _max.id ?? 0)),
  }
}

/**
 * While all sending is paused, so that nothing leaves while somebody reads the numbers. Broadcasts of which anything waits
 * end with it. Returns how many messages.
 * @throws Refusal where sending goes on, or nothing waits that could be called off
 */
export async function callOffWaiting(db: Db, actor: Actor, given: string, now: Date): Promise<number> {
  demand(actor, 'allSending')
  const reason = given.trim()
  if (reason === '') throw new Refusal('panel-refused-call-off-reason')
  if (reason.length > longestReason) throw new Refusal('panel-refused-call-off-long', { most: longestReason })
  return inTransaction(db, async (tx) => {
    if (!(await settingOf(tx, 'sending-paused'))) throw new Refusal('panel-refused-not-paused')
    await endBroadcasts(tx, now)
    const { count } = await tx.outboxMessage.updateMany({
      where: { status: 'queued', kind: { in: endable } },
      data: {
        status: 'cancelled',
        error: `${calledOff}${reason}`,
        settledAt: now,
        decidedById: actor.kind === 'staff' ? actor.accountId : null,
      },
    })
    if (count === 0) throw new Refusal('panel-refused-nothing-waits')
    const note = { action: 'callOffWaiting', subject: 'outboxMessage', detail: { messages: count, reason } }
    await recordAudit(tx, actor, note, now)
    return count
  })
}

/** First, as whoever queues one holds its row for every piece. */
async function endBroadcasts(tx: Db, now: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE broadcast b SET status = 'cancelled', changed_at = ${now}::timestamptz, finished_at = ${now}::timestamptz
    WHERE b.category <> 'service' AND b.status IN ('queueing', 'sending', 'paused')
      AND (b.status = 'queueing' OR EXISTS (
        SELECT FROM outbox_message m WHERE m.broadcast_id = b.id AND m.status = 'queued'))`
}
