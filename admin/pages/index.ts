// The panel's own pages. To add one: a file here, a component in admin/components, a line in each list.
import type { PageDeclaration } from '../declare.ts'
import { access } from './access.ts'
import { calls } from './calls.ts'
import { freeTextsPage } from './free-texts.ts'
import { mentees } from './mentees.ts'
import { personResultPage } from './person-result.ts'
import { waveRespondents } from './wave-respondents.ts'
import { waveResultsPage } from './wave-results.ts'

export const pages: PageDeclaration[] = [
  waveResultsPage,
  waveRespondents,
  personResultPage,
  freeTextsPage,
  calls,
  mentees,
  access,
]
