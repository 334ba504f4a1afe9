// The kinds of rules as SQL: one line for each of core/segments/rules/.
import type { RuleSql } from '../rule-sql.ts'
import { age } from './age.ts'
import { answered } from './answered.ts'
import { educator } from './educator.ts'
import { experience } from './experience.ts'
import { head } from './head.ts'
import { level } from './level.ts'
import { organisation } from './organisation.ts'
import { organisationFlag } from './organisation-flag.ts'
import { organisationType } from './organisation-type.ts'
import { position } from './position.ts'
import { rmoAudience } from './rmo-audience.ts'
import { rmoMember } from './rmo-member.ts'
import { subject } from './subject.ts'
import { young } from './young.ts'

export const ruleSqls: readonly RuleSql[] = [
  young,
  educator,
  head,
  organisationType,
  organisation,
  position,
  subject,
  experience,
  age,
  organisationFlag,
  rmoMember,
  rmoAudience,
  answered,
  level,
]
