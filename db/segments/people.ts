// A segment's rules as SQL, so that counting or asking a hundred thousand people is a statement, not a loop.
import type { LocalDate } from '../../core/people/local-date.ts'
import { isAll, isAny, isNot, type Rule } from '../../core/segments/rule.ts'
import { Prisma } from '../generated/client/index.js'
import { postsOn, type Range } from './posts.ts'
import { ruleSqls } from './rules/index.ts'
import { isYoungSpecialist } from './rules/young.ts'

const sqlOf = new Map(ruleSqls.map((sql) => [sql.kind.name, sql]))

/**
 * Rows of (person_id, organisation_id, organisation_type, is_young_specialist), one a person: at the headship or the
 * main job where several of their posts fit.
 */
export function peopleOf(rule: Rule, on: LocalDate, range?: Range): Prisma.Sql {
  return Prisma.sql`
    SELECT DISTINCT ON (post.person_id) post.person_id, post.organisation_id, post.organisation_type,
      ${isYoungSpecialist(on)} AS is_young_specialist
    FROM (${postsOn(on, range)}) AS post
    WHERE ${conditionOf(rule, on)}
    ORDER BY post.person_id, post.place`
}

/** A condition over `post`. */
export function conditionOf(rule: Rule, on: LocalDate): Prisma.Sql {
  if (isAll(rule)) return joined(rule.all, ' AND ', 'true', on)
  if (isAny(rule)) return joined(rule.any, ' OR ', 'false', on)
  if (isNot(rule)) return Prisma.sql`NOT ${conditionOf(rule.not, on)}`
  const sql = sqlOf.get(rule.rule)
  if (!sql) throw new Error(`db/segments: no SQL for the rule «${rule.rule}»; expected one of rules/index.ts`)
  return Prisma.sql`(${sql.where(rule as never, on)})`
}

function joined(rules: readonly Rule[], by: ' AND ' | ' OR ', none: 'true' | 'false', on: LocalDate): Prisma.Sql {
  if (rules.length === 0) return Prisma.raw(none)
  const conditions = rules.map((one) => conditionOf(one, on))
  return Prisma.sql`(${Prisma.join(conditions, by)})`
}
