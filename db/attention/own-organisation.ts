// How many of the own organisation have answered what is open: for its head, and only where no one can be told apart.
import { scopesOf } from '../../core/access.ts'
import { coverageForHead } from '../../core/results/own-coverage.ts'
import { Prisma } from '../generated/client/index.js'
import type { Look } from './attention.ts'

type Row = { survey: string; title: string; closesAt: Date; asked: number; answered: number }

export const ownOrganisation: Look = async ({ db, actor, now }) => {
  const ids = scopesOf(actor, 'read', 'waveCoverage').flatMap((scope) =>
    scope.kind === 'organisations' ? scope.ids : [],
  )
  if (ids.length === 0) return []
  const rows = await db.$queryRaw<Row[]>`
    SELECT survey.code AS survey, w.title, w.closes_at AS "closesAt", count(*)::int AS asked,
      count(r.answered_at)::int AS answered
    FROM wave w JOIN survey_version version ON version.id = w.version_id JOIN survey ON survey.id = version.survey_id
    JOIN respondent r ON r.wave_id = w.id AND r.organisation_id IN (${Prisma.join(ids)})
    WHERE w.status = 'open' AND w.closes_at > ${now}::timestamptz
    GROUP BY survey.code, w.id, r.organisation_id ORDER BY w.closes_at, w.id`
  return rows.flatMap(({ survey, title, closesAt, ...counts }) => {
    const coverage = coverageForHead(survey, counts)
    if (!coverage || coverage.answered === coverage.asked) return []
    const { asked, answered } = coverage
    return [
      { name: 'own-organisation', count: asked - answered, args: { title, closesAt, asked, answered }, tone: 'plain' },
    ]
  })
}
