// Waves: a version of a questionnaire put to an audience between two instants.
import { builtInNames } from '../../core/segments/built-in.ts'
import { lastDayBefore, localDateOf } from '../../core/time.ts'
import { cancelWave } from '../actions/cancel-wave.ts'
import { closeWave } from '../actions/close-wave.ts'
import { createWave } from '../actions/create-wave.ts'
import { extendWave } from '../actions/extend-wave.ts'
import { moveWave } from '../actions/move-wave.ts'
import { openWave } from '../actions/open-wave.ts'
import { reopenWave } from '../actions/reopen-wave.ts'
import { closeWavePage, openWavePage } from '../actions/wave-page.ts'
import type { ResourceDeclaration } from '../declare.ts'
import { byText } from '../search.ts'

type Counted = {
  _count: Record<'respondents' | 'responses' | 'waitingResponses' | 'anonymousResponses', number>
}
type Named = { name: string | null } | null
type Dates = { opensAt: Date; closesAt: Date }

const counted = {
  _count: { select: { respondents: true, responses: true, waitingResponses: true, anonymousResponses: true } },
}

/** Of an anonymous wave the answers are elsewhere: nobody's, or still waiting for company. */
const answeredOf = ({ _count }: Counted) => _count.responses + _count.waitingResponses + _count.anonymousResponses

export const waves: ResourceDeclaration = {
  model: 'Wave',
  subject: 'wave',
  icon: 'Activity',
  group: 'surveys',
  title: 'title',
  list: ['title', 'status', 'firstDay', 'lastDay', 'asked', 'answered', 'coverage'],
  show: [
    'title',
    'version',
    'audience',
    'segment',
    'status',
    'firstDay',
    'lastDay',
    'openedAt',
    'closedAt',
    'asked',
    'answered',
    'coverage',
    'previous',
  ],
  edit: [],
  computed: {
    audience: {
      kind: 'choice',
      choices: [...builtInNames, 'segment', 'event'],
      needs: { audience: true },
      value: ({ audience }) => audience,
    },
    // The name as it was when the wave opened, else as it is.
    segment: {
      kind: 'text',
      needs: { rules: true, segment: { select: { name: true } } },
      value: ({ rules, segment }) => (rules as Named)?.name ?? (segment as Named)?.name ?? null,
    },
    firstDay: {
      kind: 'date',
      needs: { opensAt: true },
      value: (row, _now, { hours }) => localDateOf((row as Dates).opensAt, hours.zone),
    },
    // The deadline is exclusive: people are told the day before it.
    lastDay: {
      kind: 'date',
      needs: { closesAt: true },
      value: (row, _now, { hours }) => lastDayBefore((row as Dates).closesAt, hours.zone),
    },
    coverage: {
      kind: 'number',
      needs: counted,
      value: (row) => {
        const { respondents } = (row as Counted)._count
        return respondents === 0 ? null : Math.round((100 * answeredOf(row as Counted)) / respondents)
      },
    },
    asked: { kind: 'number', needs: counted, value: (row) => (row as Counted)._count.respondents },
    answered: { kind: 'number', needs: counted, value: (row) => answeredOf(row as Counted) },
  },
  filters: ['status', 'opensAt', 'closesAt'],
  sort: { lastDay: ['closesAt'], firstDay: ['opensAt'], status: ['status', 'closesAt'], title: ['title'] },
  descending: true,
  search: byText('title'),
  actions: [createWave, openWave, moveWave, cancelWave, extendWave, closeWave, reopenWave, openWavePage, closeWavePage],
  pages: [
    { name: 'waveProgress', icon: 'Users', page: 'wave-progress', parameter: 'wave' },
    { name: 'waveResults', icon: 'BarChart2', page: 'wave-results', parameter: 'wave' },
  ],
}
