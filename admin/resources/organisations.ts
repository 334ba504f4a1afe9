// Schools, kindergartens and their kin.
import { normaliseForSearch } from '../../core/people/names.ts'
import { hasReported, readableReports, reportingOrganisations } from '../../db/vacancy-coverage.ts'
import { issueSheet } from '../actions/issue-sheet.ts'
import { checkContacts, followContacts } from '../contact-fields.ts'
import type { ResourceDeclaration, Row } from '../declare.ts'
import { byName } from '../search.ts'

export const organisations: ResourceDeclaration = {
  model: 'Organisation',
  subject: 'organisation',
  icon: 'Home',
  group: 'registers',
  title: 'shortName',
  list: ['shortName', 'type', 'settlement', 'head', 'childrenCount'],
  show: [
    'fullName',
    'shortName',
    'aliases',
    'type',
    'settlement',
    'rural',
    'head',
    'childrenCount',
    'email',
    'phone',
    'site',
    'activeFrom',
    'activeTo',
  ],
  edit: [
    'fullName',
    'shortName',
    'aliases',
    'type',
    'settlement',
    'rural',
    'head',
    'childrenCount',
    'email',
    'phone',
    'site',
    'activeFrom',
    'activeTo',
  ],
  canCreate: true,
  filters: ['type', 'settlement', 'rural', 'childrenCount', 'vacancyReport'],
  ownFilters: {
    vacancyReport: {
      kind: 'choice',
      choices: ['reported', 'missing'],
      // Of organisations whose reports one may not read, one does not learn whether there is one.
      where: (value, now, actor, zone) => {
        const isReported = 'text' in value && value.text === 'reported'
        const is = isReported ? hasReported(now, zone) : { NOT: hasReported(now, zone) }
        return { AND: [reportingOrganisations(now), is, readableReports(actor)] }
      },
    },
  },
  sort: {
    shortName: ['shortName'],
    type: ['type', 'shortName'],
    settlement: ['settlement', 'shortName'],
    childrenCount: ['childrenCount'],
  },
  search: byName,
  follow: (row: Row) => ({
    searchName: normaliseForSearch([row.shortName, row.fullName, ...(row.aliases as string[])].join(' ')),
    ...followContacts(row),
  }),
  check: (row: Row) => ({
    ...checkContacts(row),
    ...(row.activeTo && row.activeFrom && row.activeTo <= row.activeFrom ? { activeTo: 'panel-wrong-period' } : {}),
  }),
  pages: [
    {
      name: 'organisationRecommendations',
      icon: 'CheckSquare',
      page: 'organisation-recommendations',
      parameter: 'organisation',
    },
  ],
  actions: [issueSheet],
}
