// What came in from the messenger and could not be handled, for whoever looks after the machine: of the last week.
import { may } from '../../core/access.ts'
import type { Look } from './attention.ts'

export const week = 7 * 24 * 3_600_000

export const updates: Look = async ({ db, actor, now }) => {
  if (!may(actor, 'write', 'settings')) return []
  const count = await db.inboxUpdate.count({
    where: { error: { not: null }, handledAt: { gte: new Date(now.getTime() - week) } },
  })
  return count === 0 ? [] : [{ name: 'updates', count, tone: 'urgent' }]
}
