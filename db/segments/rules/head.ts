// core/segments/rules/head.ts as SQL.
import { head as kind } from '../../../core/segments/rules/head.ts'
import { Prisma } from '../../generated/client/index.js'
import { headships } from '../posts.ts'
import { declareSql } from '../rule-sql.ts'

export const head = declareSql(
  kind,
  (_values, on) =>
    Prisma.sql`EXISTS (SELECT FROM organisation o WHERE o.head_id = post.person_id AND ${headships(on)})`,
)
