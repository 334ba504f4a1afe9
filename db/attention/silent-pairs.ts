// Pairs of mentor and mentee that have not met although the mentor was reminded: to whoever keeps the mentoring.
import { isLeave, specialistAfter } from '../../core/mentoring/silence.ts'
import { localDateOf } from '../../core/time.ts'
import { silentPairs as silent } from '../mentoring/silence.ts'
import { whereOf } from '../scopes.ts'
import { settingOf } from '../settings.ts'
import type { Look } from './attention.ts'

export const silentPairs: Look = async ({ db, actor, now, hours }) => {
  if (isLeave(localDateOf(now, hours.zone))) return []
  const ofTheirs = whereOf(actor, 'write', 'mentorship', now)
  if ((await db.mentorship.count({ where: ofTheirs })) === 0) return []
  const least = (await settingOf(db, 'mentoring-silence')) + specialistAfter
  const ids = (await silent(db, least, now, hours.zone)).map(({ id }) => id)
  const count = ids.length === 0 ? 0 : await db.mentorship.count({ where: { AND: [{ id: { in: ids } }, ofTheirs] } })
  return count === 0 ? [] : [{ name: 'silent-pairs', count, tone: 'plain' }]
}
