// core/segments/rules/subject.ts as SQL.
import { subject as kind } from '../../../core/segments/rules/subject.ts'
import { Prisma } from '../../generated/client/index.js'
import { declareSql } from '../rule-sql.ts'

export const subject = declareSql(kind, ({ subjects }) => Prisma.sql`post.subjects && ${subjects}::text[]`)
