// Broadcasts that wait for a second person: told to whoever could be that.
import { whereOf } from '../scopes.ts'
import type { Look } from './attention.ts'

export const waitingBroadcasts: Look = async ({ db, actor, now }) => {
  const asker = actor.kind === 'staff' ? actor.accountId : -1
  const waiting = await db.broadcast.findMany({
    where: { AND: [{ status: 'waiting', NOT: { sentById: asker } }, whereOf(actor, 'write', 'broadcast', now)] },
    select: { id: true, title: true, recipients: true },
    orderBy: { id: 'asc' },
  })
  return waiting.map(({ id, title, recipients }) => ({
    name: 'waiting-broadcast',
    count: recipients ?? 0,
    args: { title },
    tone: 'plain' as const,
    id,
  }))
}
