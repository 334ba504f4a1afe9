// What the SQL of a kind of rule declares: core/segments/rules/ says the same without a database.
import type { z } from 'zod'
import type { LocalDate } from '../../core/people/local-date.ts'
import { yearsBefore } from '../../core/people/local-date.ts'
import type { RuleKind } from '../../core/segments/rule-kind.ts'
import { Prisma } from '../generated/client/index.js'

export type RuleSql = {
  kind: RuleKind
  /** A condition over `post`, a row of posts.ts; not known is false. */
  where: (values: never, on: LocalDate) => Prisma.Sql
}

export function declareSql<Schema extends z.ZodObject>(
  kind: RuleKind<Schema>,
  where: (values: z.output<Schema>, on: LocalDate) => Prisma.Sql,
): RuleSql {
  return { kind: kind as unknown as RuleKind, where }
}

/** Full years between the limits, both inclusive, as core/people/local-date.ts counts them. */
export function withinYears(
  column: 'birth_date' | 'experience_from',
  { from, to }: { from?: number | undefined; to?: number | undefined },
  on: LocalDate,
): Prisma.Sql {
  const field = Prisma.raw(`post.${column}`)
  const least = from === undefined ? on : yearsBefore(on, from)
  const above = to === undefined ? Prisma.sql`true` : Prisma.sql`${field} > ${yearsBefore(on, to + 1)}::date`
  return Prisma.sql`coalesce(${field} <= ${least}::date AND ${above}, false)`
}
