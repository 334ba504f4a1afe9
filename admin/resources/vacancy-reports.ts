// What organisations reported of their vacancies, period by period. «Вакансий нет» is one press of the head.
import { reportNoVacancies } from '../../db/vacancy-coverage.ts'
import type { ActionDeclaration, ResourceDeclaration } from '../declare.ts'
import { byName } from '../search.ts'

const none: ActionDeclaration = {
  name: 'reportNoVacancies',
  icon: 'CheckCircle',
  type: 'resource',
  fields: [{ name: 'headed', kind: 'reference', reference: 'Organisation' }],
  run: async ({ db, actor, now, hours }, _record, { headed }) => {
    await reportNoVacancies(db, actor, { organisationId: headed ? Number(headed) : null, now, zone: hours.zone })
    return { message: 'panel-reportNoVacancies-done' }
  },
}

export const vacancyReports: ResourceDeclaration = {
  model: 'VacancyReport',
  subject: 'vacancyReport',
  icon: 'Clipboard',
  group: 'registers',
  title: 'name',
  list: ['name', 'period', 'noVacancies', 'vacancyCount', 'fteTotal', 'submittedAt'],
  show: [
    'name',
    'organisation',
    'period',
    'noVacancies',
    'vacancyCount',
    'fteTotal',
    'retiring',
    'targetedWanted',
    'submittedAt',
  ],
  edit: [],
  computed: {
    name: {
      kind: 'text',
      needs: { organisation: { select: { id: true, shortName: true } } },
      value: (row) => (row as { organisation: { shortName: string } }).organisation.shortName,
    },
  },
  filters: ['organisation', 'period', 'noVacancies', 'vacancyCount', 'submittedAt'],
  sort: {
    submittedAt: ['submittedAt'],
    name: ['organisation.shortName'],
    period: ['period', 'organisation.shortName'],
    vacancyCount: ['vacancyCount'],
    fteTotal: ['fteTotal'],
  },
  descending: true,
  search: (text) => ({ organisation: byName(text) }),
  actions: [none],
}
