// Recommendations one answers for: those that are late, and those of which nobody has said whether they helped.
import type { Actor } from '../../core/access.ts'
import { openStatuses } from '../../core/recommendations/status.ts'
import { effectDue } from '../recommendations/effect-due.ts'
import { whereOf } from '../scopes.ts'
import type { Look } from './attention.ts'

export const recommendations: Look = async ({ db, actor, now }) => {
  if (actor.kind !== 'staff') return []
  const mine = answeredForBy(actor)
  const own = { AND: [whereOf(actor, 'write', 'recommendationAnswer', now), mine] }
  const late = await db.recommendation.count({
    where: { AND: [own, { status: { in: [...openStatuses] }, dueAt: { lte: now } }] },
  })
  const unmarked = await db.recommendation.count({
    where: { AND: [whereOf(actor, 'write', 'recommendation', now), mine, effectDue(now)] },
  })
  return [
    ...(late > 0 ? [{ name: 'recommendations-late', count: late, tone: 'urgent' as const }] : []),
    ...(unmarked > 0 ? [{ name: 'recommendations-effect', count: unmarked, tone: 'plain' as const }] : []),
  ]
}

/** The staff's own; what an organisation or an association is asked is everybody's who leads it. */
function answeredForBy({ accountId }: Actor & { kind: 'staff' }) {
  return { OR: [{ takenById: accountId }, { addressee: { in: ['organisation' as const, 'rmo' as const] } }] }
}
