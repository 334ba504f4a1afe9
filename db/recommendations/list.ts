// The recommendations of one person or of one organisation, as far as the actor's right goes; the open ones first.
import type { Actor } from '../../core/access.ts'
import type { RecommendationStatus } from '../../core/recommendations/status.ts'
import type { Text } from '../../core/survey/words.ts'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'

export type Listed = {
  id: number
  text: Text
  addressee: string
  status: RecommendationStatus
  dueAt: Date | null
  effect: 'yes' | 'partly' | 'no' | null
  applied: 'yes' | 'partly' | 'no' | null
  takenBy: { person: { lastName: string; firstName: string; middleName: string | null } } | null
}

/** Of so many at most, the latest: a page to look at, not an archive. */
const most = 200

export async function recommendationsOf(
  db: Db,
  actor: Actor,
  of: { personId: number } | { organisationId: number },
  now: Date,
): Promise<Listed[]> {
  const rows = await db.recommendation.findMany({
    where: { AND: [of, whereOf(actor, 'read', 'recommendation', now)] },
    orderBy: [{ status: 'asc' }, { createdAt: 'desc' }, { id: 'desc' }],
    take: most,
    select: {
      id: true,
      text: true,
      addressee: true,
      status: true,
      dueAt: true,
      effect: true,
      applied: true,
      takenBy: { select: { person: { select: { lastName: true, firstName: true, middleName: true } } } },
    },
  })
  return rows.map(({ text, ...row }) => ({ ...row, text: text as Text }))
}
