// Who was appointed tutor of which community, by which document, from when to when.
import { period } from '../checks.ts'
import type { ResourceDeclaration } from '../declare.ts'
import { byPersonsName, personJob } from '../person-job.ts'
import { byPerson } from '../search.ts'

const { name, organisation } = personJob

export const tutors: ResourceDeclaration = {
  model: 'Tutor',
  subject: 'tutor',
  icon: 'Award',
  group: 'networks',
  title: 'name',
  list: ['name', 'community', 'organisation', 'appointmentDocument', 'activeFrom', 'activeTo'],
  show: ['name', 'community', 'organisation', 'appointmentDocument', 'activeFrom', 'activeTo'],
  edit: ['community', 'person', 'appointmentDocument', 'activeFrom', 'activeTo'],
  canCreate: true,
  computed: { name, organisation },
  filters: ['community', 'activeFrom'],
  sort: { name: byPersonsName, community: ['community.subject'], activeFrom: ['activeFrom'] },
  search: byPerson,
  check: period('activeFrom', 'activeTo'),
}
