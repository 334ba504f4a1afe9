// Waves: a version of a questionnaire put to an audience between two instants.
import type { ResourceDeclaration } from '../declare.ts'
import { byText } from '../search.ts'

type Counted = { _count: { respondents: number; responses: number } }

const counted = { _count: { select: { respondents: true, responses: true } } }

export const waves: ResourceDeclaration = {
  model: 'Wave',
  subject: 'wave',
  icon: 'Activity',
  group: 'surveys',
  title: 'title',
  list: ['title', 'status', 'opensAt', 'closesAt', 'asked', 'answered'],
  show: ['title', 'version', 'status', 'opensAt', 'closesAt', 'openedAt', 'closedAt', 'asked', 'answered', 'previous'],
  edit: [],
  computed: {
    asked: { kind: 'number', needs: counted, value: (row) => (row as Counted)._count.respondents },
    answered: { kind: 'number', needs: counted, value: (row) => (row as Counted)._count.responses },
  },
  filters: ['status', 'opensAt', 'closesAt'],
  sort: { closesAt: ['closesAt'], opensAt: ['opensAt'], status: ['status', 'closesAt'], title: ['title'] },
  descending: true,
  search: byText('title'),
  pages: [{ name: 'waveResults', icon: 'BarChart2', page: 'wave-results', parameter: 'wave' }],
}
