// The panel's own pages. To add one: a file here, a component in admin/components, a line in each list.
import type { PageDeclaration } from '../declare.ts'
import { access } from './access.ts'
import { applicationForPage } from './application-for.ts'
import { applicationPage, personContests } from './applications.ts'
import { associationPage } from './association.ts'
import { broadcastPage } from './broadcast.ts'
import { burden } from './burden.ts'
import { calls } from './calls.ts'
import { contestPage } from './contest.ts'
import { contestResultsPage } from './contest-results.ts'
import { eventPage } from './event.ts'
import { eventMaterialPage } from './event-material.ts'
import { eventSeriesPage } from './event-series.ts'
import { eventsCalendar } from './events-calendar.ts'
import { exportsPage } from './exports.ts'
import { faults } from './faults.ts'
import { findings } from './findings.ts'
import { freeTextsPage } from './free-texts.ts'
import { home } from './home.ts'
import { materialPage } from './material.ts'
import { mentees } from './mentees.ts'
import { mentorsPage } from './mentors.ts'
import { personQuestions } from './person-questions.ts'
import { personResultPage } from './person-result.ts'
import { questionPage } from './question.ts'
import { organisationRecommendations, personRecommendations } from './recommendations-of.ts'
import { rmoAbsencesPage } from './rmo-absences.ts'
import { schedulesPage } from './schedules.ts'
import { segmentPage } from './segment.ts'
import { settingsPage } from './settings.ts'
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
  questionPage,
  materialPage,
  vacancyCoveragePage,
  findings,
  rmoAbsencesPage,
  personRecommendations,
  organisationRecommendations,
  burden,
  eventsCalendar,
  eventPage,
  eventMaterialPage,
  eventSeriesPage,
  contestPage,
  contestResultsPage,
  applicationPage,
  applicationForPage,
  personContests,
  personQuestions,
  mentees,
  mentorsPage,
  associationPage,
  shownResultsPage,
  exportsPage,
  surveyVersion,
  segmentPage,
  broadcastPage,
  surveyDrafts,
  surveyEditor,
  schedulesPage,
  settingsPage,
  faults,
  access,
]
