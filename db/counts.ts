// What waits in the books, for the monitor.
import type { Db } from './open.ts'

export async function countWaiting(db: Db): Promise<Record<string, Record<string, number>>> {
  const [outbox, inbox] = await Promise.all([
    db.outboxMessage.groupBy({ by: ['status'], _count: true }),
    db.inboxUpdate.count({ where: { handledAt: null } }),
  ])
  return {
    outbox_messages: Object.fromEntries(outbox.map(({ status, _count }) => [status, _count])),
    inbox_updates: { waiting: inbox },
  }
}
