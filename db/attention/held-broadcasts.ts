// Broadcasts that the program has stopped, for the messenger does not take what goes along: told to whoever writes them.
import { whereOf } from '../scopes.ts'
import type { Look } from './attention.ts'

export const heldBroadcasts: Look = async ({ db, actor, now }) => {
  const held = await db.broadcast.findMany({
    where: { AND: [{ status: 'paused', heldFor: { not: null } }, whereOf(actor, 'write', 'broadcast', now)] },
    select: { id: true, title: true, _count: { select: { messages: { where: { status: 'queued' } } } } },
    orderBy: { id: 'asc' },
  })
  return held.map(({ id, title, _count }) => ({
    name: 'held-broadcast',
    count: _count.messages,
    args: { title },
    tone: 'urgent' as const,
    id,
  }))
}
