// Individual consultations: questions that were answered (ruling 0.11). Counted at the first answer, once a question.
import type { LocalDate } from '../core/people/local-date.ts'
import { startOfDay } from '../core/time.ts'
import type { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'

/** Half-open local days. */
export type Span = { from: LocalDate; to: LocalDate; zone: string }

/** Whose: of an educator for themselves, of an organisation when they asked, or given by a tutor or a specialist. */
export type Whose = { personId: number } | { organisationId: number } | { answeredByPersonId: number }

export function countConsultations(db: Db, span: Span, whose: Whose): Promise<number> {
  const answeredAt = within(span)
  const where: Prisma.QuestionWhereInput =
    'answeredByPersonId' in whose
      ? { answeredAt, answeredBy: { personId: whose.answeredByPersonId } }
      : { answeredAt, ...whose, ...('personId' in whose && forThemselves) }
  return db.question.count({ where })
}

/** Support acts of indicator 4: how many each educator had; who had none is not there. */
export async function consultationsByPerson(db: Db, span: Span): Promise<{ personId: number; count: number }[]> {
  const groups = await db.question.groupBy({
    by: ['personId'],
    where: { answeredAt: within(span), ...forThemselves },
    _count: { _all: true },
    orderBy: { personId: 'asc' },
  })
  return groups.map(({ personId, _count }) => ({ personId, count: _count._all }))
}

/** The organisations that a tutor or a specialist has consulted, those of low results among them. */
export async function consultedOrganisations(
  db: Db,
  span: Span,
  answeredByPersonId: number,
): Promise<{ organisationId: number; count: number; isLowResults: boolean }[]> {
  return db.$queryRaw`
    SELECT q.organisation_id AS "organisationId", count(*)::int AS count, bool_or(q.is_low_results) AS "isLowResults"
    FROM question q JOIN account a ON a.id = q.answered_by_id
    WHERE a.person_id = ${answeredByPersonId} AND q.organisation_id IS NOT NULL
      AND q.answered_at >= ${startOfDay(span.from, span.zone)}::timestamptz
      AND q.answered_at < ${startOfDay(span.to, span.zone)}::timestamptz
    GROUP BY q.organisation_id ORDER BY q.organisation_id`
}

/** Help that a head has asked for a school is the organisation's, and nobody's own. */
const forThemselves = { isForSchool: false } as const

function within({ from, to, zone }: Span) {
  return { gte: startOfDay(from, zone), lt: startOfDay(to, zone) }
}
