// The panel's own pages. To add one: a file here, a component in admin/components, a line in each list.
import type { PageDeclaration } from '../declare.ts'
import { access } from './access.ts'
import { burden } from './burden.ts'
import { calls } from './calls.ts'
import { exportsPage } from './exports.ts'
import { faults } from './faults.ts'
import { findings } from './findings.ts'
import { freeTextsPage } from './free-texts.ts'
import { home } from './home.ts'
import { mentees } from './mentees.ts'
import { personResultPage } from './person-result.ts'
import { organisationRecommendations, personRecommendations } from './recommendations-of.ts'
import { segmentPage } from './segment.ts'
import { shownResultsPage } from './shown-results.ts'
import { surveyDrafts } from './survey-drafts.ts'
import { surveyEditor } from './survey-editor.ts'
import { surveyVersion } from './survey-version.ts'
import { talks } from './talks.ts'
import { vacancyCoveragePage } from './vacancy-coverage.ts'
import { waveCrossTabPage } from './wave-crosstab.ts'
import { waveHeatMapPage } from './wave-heat-map.ts'
import { waveProgressPage } from './wave-progress.ts'
import { waveRespondents } from './wave-respondents.ts'
import { waveResultsPage } from './wave-results.ts'

export const pages: PageDeclaration[] = [
  home,
  waveProgressPage,
  waveResultsPage,
  waveCrossTabPage,
  waveHeatMapPage,
  waveRespondents,
  personResultPage,
  freeTextsPage,
  calls,
  talks,
  vacancyCoveragePage,
  findings,
  personRecommendations,
  organisationRecommendations,
  burden,
  mentees,
  shownResultsPage,
  exportsPage,
  surveyVersion,
  segmentPage,
  surveyDrafts,
  surveyEditor,
  faults,
  access,
]
