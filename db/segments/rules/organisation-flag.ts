// core/segments/rules/organisation-flag.ts as SQL.
import { schoolYearOf } from '../../../core/school-year.ts'
import { organisationFlag as kind } from '../../../core/segments/rules/organisation-flag.ts'
import { Prisma } from '../../generated/client/index.js'
import { declareSql } from '../rule-sql.ts'

export const organisationFlag = declareSql(
  kind,
  ({ flag, year }, on) => Prisma.sql`EXISTS (
    SELECT FROM organisation_flag f
    WHERE f.organisation_id = post.organisation_id AND f.kind = ${flag}::flag_kind
      AND f.school_year = ${year ?? schoolYearOf(on)}::int)`,
)
