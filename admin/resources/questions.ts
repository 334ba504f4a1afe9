// «Вопросы»: the queue of what educators ask, by area and due day.
import { type PersonName, shortName } from '../../core/people/names.ts'
import { areas } from '../../core/questions/question.ts'
import { isLateQuestion, unanswered } from '../../core/questions/status.ts'
import { lastDayBefore } from '../../core/time.ts'
import type { ResourceDeclaration, Row } from '../declare.ts'
import { byPersonsName, personJob } from '../person-job.ts'
import { byName } from '../search.ts'

const staffName = { select: { person: { select: { lastName: true, firstName: true, middleName: true } } } }

export const questions: ResourceDeclaration = {
  model: 'Question',
  subject: 'question',
  icon: 'MessageCircle',
  group: 'surveys',
  title: 'topic',
  list: ['topic', 'name', 'organisation', 'field', 'status', 'lastDay', 'isLate', 'isLowResults', 'responsible'],
  show: [
    'topic',
    'name',
    'organisation',
    'field',
    'status',
    'lastDay',
    'isLate',
    'isLowResults',
    'isForSchool',
    'responsible',
    'createdAt',
    'answeredAt',
    'closedAt',
    'rating',
    'ratingNote',
  ],
  edit: [],
  computed: {
    name: { ...personJob.name, value: ({ person }) => shortName(person as PersonName) },
    field: {
      kind: 'choice',
      choices: areas.map(String),
      needs: { area: true },
      value: ({ area }) => String(area),
    },
    lastDay: {
      kind: 'date',
      needs: { dueAt: true },
      value: ({ dueAt }, _now, { hours }) => lastDayBefore(dueAt as Date, hours.zone),
    },
    isLate: {
      kind: 'boolean',
      needs: { dueAt: true, status: true },
      value: (row, now) => isLateQuestion(row as Parameters<typeof isLateQuestion>[0], now),
    },
    responsible: {
      kind: 'text',
      needs: { takenBy: staffName },
      value: ({ takenBy }) => {
        const person = (takenBy as { person: PersonName } | null)?.person
        return person ? shortName(person) : null
      },
    },
  },
  filters: [
    'field',
    'status',
    'isOpen',
    'isLate',
    'isLowResults',
    'isForSchool',
    'responsible',
    'organisation',
    'person',
    'createdAt',
  ],
  ownFilters: {
    field: {
      kind: 'choice',
      choices: areas.map(String),
      where: (value) => ({ area: 'text' in value ? Number(value.text) : 0 }),
    },
    isOpen: { kind: 'boolean', where: (value) => yesOrNo(value, { status: { in: [...unanswered] } }) },
    isLate: {
      kind: 'boolean',
      where: (value, now) => yesOrNo(value, { dueAt: { lte: now }, status: { in: [...unanswered] } }),
    },
    responsible: {
      kind: 'choice',
      choices: ['mine', 'others', 'nobody'],
      where: (value, _now, { accountId }) => {
        const who = 'text' in value ? value.text : ''
        if (who === 'nobody') return { takenById: null }
        return who === 'mine' ? { takenById: accountId } : { takenById: { not: null }, NOT: { takenById: accountId } }
      },
    },
  },
  sort: {
    createdAt: ['createdAt'],
    lastDay: ['dueAt'],
    name: byPersonsName,
    field: ['area', 'dueAt'],
    status: ['status', 'dueAt'],
    isLowResults: ['isLowResults', 'dueAt'],
  },
  descending: true,
  search: (text) => ({ person: byName(text) }),
  pages: [{ name: 'openConversation', icon: 'MessageCircle', page: 'question', parameter: 'question' }],
}

function yesOrNo(value: { text: string } | object, where: Row): Row | null {
  const wanted = 'text' in value ? value.text : ''
  return wanted === 'true' ? where : wanted === 'false' ? { NOT: where } : null
}
