// core/segments/rules/answered.ts as SQL.
import { answered as kind } from '../../../core/segments/rules/answered.ts'
import { Prisma } from '../../generated/client/index.js'
import { declareSql } from '../rule-sql.ts'

export const answered = declareSql(
  kind,
  ({ wave, state }) => Prisma.sql`EXISTS (
    SELECT FROM respondent r JOIN wave w ON w.id = r.wave_id
    WHERE r.wave_id = ${wave}::int AND r.person_id = post.person_id AND w.status <> 'planned'
      AND (r.answered_at IS NOT NULL) = ${state === 'answered'}::boolean)`,
)
