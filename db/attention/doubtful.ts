// Messages of which nobody knows whether they arrived: for whoever may decide about them.
import { may } from '../../core/access.ts'
import { inDoubt } from '../doubtful-messages.ts'
import { whereOf } from '../scopes.ts'
import type { Look } from './attention.ts'

export const doubtful: Look = async ({ db, actor, now }) => {
  if (!may(actor, 'write', 'delivery')) return []
  const where = { AND: [inDoubt(now), whereOf(actor, 'write', 'delivery', now)] }
  const count = await db.outboxMessage.count({ where })
  return count === 0 ? [] : [{ name: 'doubtful', count, tone: 'plain' }]
}
