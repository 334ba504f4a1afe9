// Applications for contests that nobody has looked at yet.
import { whereOf } from '../scopes.ts'
import type { Look } from './attention.ts'

export const applications: Look = async ({ db, actor, now }) => {
  const own = { AND: [whereOf(actor, 'write', 'contestApplication', now), { status: 'sent' }] }
  const count = await db.contestApplication.count({ where: own })
  return count > 0 ? [{ name: 'applications', count, tone: 'plain' as const }] : []
}
