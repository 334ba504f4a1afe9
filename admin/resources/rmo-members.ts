// Who belongs to which association. Its leader sees name, organisation, post and subject, and no more of a person.
import { period } from '../checks.ts'
import type { ResourceDeclaration } from '../declare.ts'
import { byPersonsName, personJob, worksAt } from '../person-job.ts'
import { byPerson } from '../search.ts'

export const rmoMembers: ResourceDeclaration = {
  model: 'RmoMember',
  subject: 'rmoMember',
  icon: 'UserCheck',
  group: 'networks',
  title: 'name',
  list: ['name', 'rmo', 'organisation', 'position', 'subjects'],
  show: ['name', 'rmo', 'organisation', 'position', 'subjects', 'activeFrom', 'activeTo'],
  edit: ['rmo', 'person', 'activeFrom', 'activeTo'],
  canCreate: true,
  computed: personJob,
  filters: ['rmo', 'organisation', 'activeFrom'],
  ownFilters: { organisation: worksAt },
  sort: { name: byPersonsName, rmo: ['rmo.code'], activeFrom: ['activeFrom'] },
  search: byPerson,
  check: period('activeFrom', 'activeTo'),
}
