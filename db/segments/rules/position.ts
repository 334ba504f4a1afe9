// core/segments/rules/position.ts as SQL.
import { position as kind } from '../../../core/segments/rules/position.ts'
import { Prisma } from '../../generated/client/index.js'
import { declareSql } from '../rule-sql.ts'

export const position = declareSql(
  kind,
  ({ positions }) => Prisma.sql`coalesce(post.position = ANY(${positions}::text[]), false)`,
)
