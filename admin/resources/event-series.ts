// Series of events and yearly plans of associations: how much of each is planned, held and visited.
import { normaliseForSearch } from '../../core/people/names.ts'
import { schoolYearInWords } from '../../core/school-year.ts'
import { whole } from '../checks.ts'
import type { ResourceDeclaration } from '../declare.ts'
import { byName } from '../search.ts'

type Counted = { events: { status: string; _count: { registrations: number } }[] }

const counted = {
  events: { select: { status: true, _count: { select: { registrations: { where: { attendedAt: { not: null } } } } } } },
}

export const eventSeries: ResourceDeclaration = {
  model: 'EventSeries',
  subject: 'eventSeries',
  icon: 'Layers',
  group: 'events',
  title: 'title',
  list: ['title', 'rmo', 'year', 'planned', 'held', 'visits'],
  show: ['title', 'rmo', 'year', 'note', 'planned', 'held', 'visits'],
  edit: ['title', 'rmo', 'schoolYear', 'note'],
  canCreate: true,
  computed: {
    year: {
      kind: 'text',
      needs: { schoolYear: true },
      value: ({ schoolYear }) => schoolYearInWords(Number(schoolYear)),
    },
    planned: {
      kind: 'number',
      needs: counted,
      value: (row) => (row as Counted).events.filter(({ status }) => status !== 'cancelled').length,
    },
    held: {
      kind: 'number',
      needs: counted,
      value: (row) => (row as Counted).events.filter(({ status }) => status === 'held').length,
    },
    visits: {
      kind: 'number',
      needs: counted,
      value: (row) =>
        (row as Counted).events
          .filter(({ status }) => status === 'held')
          .reduce((sum, { _count }) => sum + _count.registrations, 0),
    },
  },
  filters: ['schoolYear', 'rmo'],
  sort: { year: ['schoolYear', 'title'], title: ['title'], rmo: ['rmo.name'] },
  descending: true,
  search: byName,
  follow: ({ title }) => ({ searchName: normaliseForSearch(typeof title === 'string' ? title : '') }),
  check: whole('schoolYear', 2020, 2100),
  pages: [{ name: 'seriesPage', icon: 'List', page: 'event-series', parameter: 'series' }],
}
