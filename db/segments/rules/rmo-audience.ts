// core/segments/rules/rmo-audience.ts as SQL: what an empty list narrows is nothing.
import { rmoAudience as kind } from '../../../core/segments/rules/rmo-audience.ts'
import { Prisma } from '../../generated/client/index.js'
import { declareSql } from '../rule-sql.ts'

export const rmoAudience = declareSql(
  kind,
  ({ rmos }) => Prisma.sql`EXISTS (
    SELECT FROM rmo
    WHERE rmo.id = ANY(${rmos}::int[])
      AND (cardinality(rmo.organisation_types) = 0 OR post.organisation_type = ANY(rmo.organisation_types))
      AND (NOT EXISTS (SELECT FROM rmo_position rp WHERE rp.rmo_id = rmo.id)
        OR EXISTS (SELECT FROM rmo_position rp WHERE rp.rmo_id = rmo.id AND rp.position_id = post.position_id))
      AND (cardinality(rmo.subjects) = 0 OR rmo.subjects && post.subjects)
      AND (NOT rmo.class_teachers OR post.is_class_teacher))`,
)
