// core/segments/rules/educator.ts as SQL.
import { educator as kind } from '../../../core/segments/rules/educator.ts'
import { Prisma } from '../../generated/client/index.js'
import { declareSql } from '../rule-sql.ts'

export const educator = declareSql(kind, () => Prisma.sql`post.is_educator`)
