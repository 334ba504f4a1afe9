// Chats without a code that wait for a call and a decision.
import { may } from '../../core/access.ts'
import type { Look } from './attention.ts'

const patience = 24 * 3_600_000

export const accessRequests: Look = async ({ db, actor, now }) => {
  if (!may(actor, 'write', 'accessRequest')) return []
  const waiting = await db.accessRequest.aggregate({
    where: { status: 'waiting' },
    _count: true,
    _min: { createdAt: true },
  })
  const since = waiting._min.createdAt
  if (!since) return []
  const tone = now.getTime() - since.getTime() > patience ? 'urgent' : 'plain'
  return [{ name: 'access-requests', count: waiting._count, args: { since }, tone }]
}
