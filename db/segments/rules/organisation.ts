// core/segments/rules/organisation.ts as SQL.
import { organisation as kind } from '../../../core/segments/rules/organisation.ts'
import { Prisma } from '../../generated/client/index.js'
import { declareSql } from '../rule-sql.ts'

export const organisation = declareSql(
  kind,
  ({ organisations }) => Prisma.sql`post.organisation_id = ANY(${organisations}::int[])`,
)
