// The panel's own pages. To add one: a file here, a component in admin/components, a line in each list.
import type { PageDeclaration } from '../declare.ts'
import { access } from './access.ts'
import { calls } from './calls.ts'
import { faults } from './faults.ts'
import { freeTextsPage } from './free-texts.ts'
import { home } from './home.ts'
import { mentees } from './mentees.ts'
import { personResultPage } from './person-result.ts'
import { surveyDrafts } from './survey-drafts.ts'
import { surveyEditor } from './survey-editor.ts'
import { surveyVersion } from './survey-version.ts'
import { waveProgressPage } from './wave-progress.ts'
import { waveRespondents } from './wave-respondents.ts'
import { waveResultsPage } from './wave-results.ts'

export const pages: PageDeclaration[] = [
  home,
  waveProgressPage,
  waveResultsPage,
  waveRespondents,
  personResultPage,
  freeTextsPage,
  calls,
  mentees,
  surveyVersion,
  surveyDrafts,
  surveyEditor,
  faults,
  access,
]
