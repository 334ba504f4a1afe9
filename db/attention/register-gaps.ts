// People whom no audience finds: without a birth date nobody is young. For whoever keeps their entry.
import { may } from '../../core/access.ts'
import { whereOf } from '../scopes.ts'
import type { Look } from './attention.ts'

export const registerGaps: Look = async ({ db, actor, now }) => {
  if (!may(actor, 'write', 'person')) return []
  const count = await db.person.count({
    where: {
      AND: [
        whereOf(actor, 'write', 'person', now),
        {
          status: 'working',
          birthDate: null,
          assignments: { some: { activeTo: null, position: { pedagogical: true } } },
        },
      ],
    },
  })
  return count === 0 ? [] : [{ name: 'register-gaps', count, tone: 'plain' }]
}
