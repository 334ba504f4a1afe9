// core/segments/rules/level.ts as SQL. Answers without a name are in other tables, where this one cannot look.
import { level as kind } from '../../../core/segments/rules/level.ts'
import { Prisma } from '../../generated/client/index.js'
import { declareSql } from '../rule-sql.ts'

export const level = declareSql(
  kind,
  ({ wave, scale, levels }) => Prisma.sql`EXISTS (
    SELECT FROM response r JOIN score s ON s.response_id = r.id
    WHERE r.wave_id = ${wave}::int AND r.person_id = post.person_id
      AND s.scale = ${scale} AND s.level = ANY(${levels}::text[]))`,
)
