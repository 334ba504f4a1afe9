// What the panel shows. To add a register: a file here and a line in this list.
import type { ResourceDeclaration } from '../declare.ts'
import { accessRequests } from './access-requests.ts'
import { accounts } from './accounts.ts'
import { audit } from './audit.ts'
import { linkCodes } from './link-codes.ts'
import { organisations } from './organisations.ts'
import { persons } from './persons.ts'
import { positions } from './positions.ts'
import { roleGrants } from './role-grants.ts'
import { surveyVersions } from './survey-versions.ts'
import { surveys } from './surveys.ts'
import { waves } from './waves.ts'

export const resources: ResourceDeclaration[] = [
  organisations,
  persons,
  positions,
  linkCodes,
  accessRequests,
  surveys,
  surveyVersions,
  waves,
  accounts,
  roleGrants,
  audit,
]
