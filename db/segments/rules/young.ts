// core/segments/rules/young.ts as SQL.
import type { LocalDate } from '../../../core/people/local-date.ts'
import { YOUNG_LIMITS } from '../../../core/people/young.ts'
import { young as kind } from '../../../core/segments/rules/young.ts'
import { Prisma } from '../../generated/client/index.js'
import { declareSql, withinYears } from '../rule-sql.ts'

export const young = declareSql(kind, ({ who }, on) => {
  const isYoung = who === 'educator' ? withinYears('birth_date', { to: YOUNG_LIMITS.age }, on) : isYoungSpecialist(on)
  return Prisma.sql`(post.is_educator AND ${isYoung})`
})

/** Whatever their post: what a wave keeps of a respondent. */
export function isYoungSpecialist(on: LocalDate): Prisma.Sql {
  const { age, experience } = YOUNG_LIMITS
  return Prisma.sql`(
    ${withinYears('birth_date', { to: age }, on)} AND ${withinYears('experience_from', { to: experience }, on)})`
}
