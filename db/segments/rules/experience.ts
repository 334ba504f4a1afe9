// core/segments/rules/experience.ts as SQL.
import { experience as kind } from '../../../core/segments/rules/experience.ts'
import { declareSql, withinYears } from '../rule-sql.ts'

export const experience = declareSql(kind, (limits, on) => withinYears('experience_from', limits, on))
