// Reports on vacancies that are missing: to the centre how many, to a head that of the own organisation.
import { may, scopesOf } from '../../core/access.ts'
import { hasReported, reportingOrganisations } from '../vacancy-coverage.ts'
import type { Look } from './attention.ts'

export const vacancyReports: Look = async ({ db, actor, now, hours }) => {
  // While nobody has reported, nobody has been asked either: the period has only begun.
  if ((await db.organisation.count({ where: hasReported(now, hours.zone) })) === 0) return []
  const missing = { AND: [reportingOrganisations(now), { NOT: hasReported(now, hours.zone) }] }
  if (may(actor, 'write', 'vacancyReminder')) {
    const count = await db.organisation.count({ where: missing })
    return count === 0 ? [] : [{ name: 'vacancy-reports', count, tone: 'plain' }]
  }
  const own = scopesOf(actor, 'write', 'vacancyReport').flatMap((scope) =>
    scope.kind === 'organisations' ? scope.ids : [],
  )
  const count = await db.organisation.count({ where: { AND: [missing, { id: { in: own } }] } })
  return count === 0 ? [] : [{ name: 'own-vacancy-report', count, tone: 'plain' }]
}
