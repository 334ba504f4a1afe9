// core/segments/rules/rmo-member.ts as SQL.
import { rmoMember as kind } from '../../../core/segments/rules/rmo-member.ts'
import { Prisma } from '../../generated/client/index.js'
import { declareSql } from '../rule-sql.ts'

export const rmoMember = declareSql(
  kind,
  ({ rmos }, on) => Prisma.sql`EXISTS (
    SELECT FROM rmo_member m
    WHERE m.person_id = post.person_id AND m.rmo_id = ANY(${rmos}::int[])
      AND m.active_from <= ${on}::date AND (m.active_to IS NULL OR m.active_to > ${on}::date))`,
)
