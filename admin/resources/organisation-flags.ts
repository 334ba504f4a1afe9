// What organisations are in a school year by its orders: on the ШНОР list, an internship site.
import { schoolYearInWords } from '../../core/school-year.ts'
import { all, period, whole } from '../checks.ts'
import type { ResourceDeclaration, Row } from '../declare.ts'
import { byName } from '../search.ts'

export const organisationFlags: ResourceDeclaration = {
  model: 'OrganisationFlag',
  subject: 'organisationFlag',
  icon: 'Flag',
  group: 'registers',
  title: 'name',
  list: ['name', 'kind', 'year', 'theme'],
  show: ['name', 'organisation', 'kind', 'year', 'theme', 'orderDocument', 'activeFrom', 'activeTo'],
  edit: ['organisation', 'kind', 'schoolYear', 'theme', 'orderDocument', 'activeFrom', 'activeTo'],
  canCreate: true,
  computed: {
    name: {
      kind: 'text',
      needs: { organisation: { select: { id: true, shortName: true } } },
      value: (row) => (row as { organisation: { shortName: string } }).organisation.shortName,
    },
    year: {
      kind: 'text',
      needs: { schoolYear: true },
      value: ({ schoolYear }: Row) => schoolYearInWords(Number(schoolYear)),
    },
  },
  filters: ['kind', 'schoolYear', 'organisation'],
  sort: { year: ['schoolYear', 'kind'], name: ['organisation.shortName'], kind: ['kind', 'schoolYear'] },
  descending: true,
  search: (text) => ({ organisation: byName(text) }),
  check: all(whole('schoolYear', 2000, 2200), period('activeFrom', 'activeTo')),
}
