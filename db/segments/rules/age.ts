// core/segments/rules/age.ts as SQL.
import { age as kind } from '../../../core/segments/rules/age.ts'
import { declareSql, withinYears } from '../rule-sql.ts'

export const age = declareSql(kind, (limits, on) => withinYears('birth_date', limits, on))
