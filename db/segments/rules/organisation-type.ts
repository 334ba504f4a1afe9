// core/segments/rules/organisation-type.ts as SQL.
import { organisationType as kind } from '../../../core/segments/rules/organisation-type.ts'
import { Prisma } from '../../generated/client/index.js'
import { declareSql } from '../rule-sql.ts'

export const organisationType = declareSql(
  kind,
  ({ types }) => Prisma.sql`post.organisation_type::text = ANY(${types}::text[])`,
)
