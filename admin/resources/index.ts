// What the panel shows. To add a register: a file here and a line in this list.
import type { ResourceDeclaration } from '../declare.ts'
import { accessRequests } from './access-requests.ts'
import { accounts } from './accounts.ts'
import { audit } from './audit.ts'
import { broadcastTemplates } from './broadcast-templates.ts'
import { broadcasts } from './broadcasts.ts'
import { centreEvents } from './centre-events.ts'
import { contestApplications } from './contest-applications.ts'
import { courseRecords } from './course-records.ts'
import { deliveries } from './deliveries.ts'
import { eventRegistrations } from './event-registrations.ts'
import { eventSeries } from './event-series.ts'
import { linkCodes } from './link-codes.ts'
import { materials } from './materials.ts'
import { mentorships } from './mentorships.ts'
import { organisationFlags } from './organisation-flags.ts'
import { organisations } from './organisations.ts'
import { persons } from './persons.ts'
import { positions } from './positions.ts'
import { programs } from './programs.ts'
import { providers } from './providers.ts'
import { questions } from './questions.ts'
import { recommendations } from './recommendations.ts'
import { rmoMembers } from './rmo-members.ts'
import { rmos } from './rmos.ts'
import { roleGrants } from './role-grants.ts'
import { segments } from './segments.ts'
import { surveyVersions } from './survey-versions.ts'
import { surveys } from './surveys.ts'
import { trainingRequests } from './training-requests.ts'
import { tutorCommunities } from './tutor-communities.ts'
import { tutors } from './tutors.ts'
import { vacancies } from './vacancies.ts'
import { vacancyReports } from './vacancy-reports.ts'
import { waves } from './waves.ts'

export const resources: ResourceDeclaration[] = [
  organisations,
  persons,
  positions,
  organisationFlags,
  vacancyReports,
  vacancies,
  mentorships,
  materials,
  rmos,
  rmoMembers,
  tutorCommunities,
  tutors,
  centreEvents,
  eventRegistrations,
  eventSeries,
  contestApplications,
  trainingRequests,
  courseRecords,
  programs,
  providers,
  linkCodes,
  accessRequests,
  surveys,
  surveyVersions,
  waves,
  deliveries,
  recommendations,
  questions,
  segments,
  broadcasts,
  broadcastTemplates,
  accounts,
  roleGrants,
  audit,
]
