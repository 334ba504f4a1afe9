// Vacancies with their history: open since when, or closed when.
import { closeVacancy } from '../../db/vacancies.ts'
import type { ActionDeclaration, ResourceDeclaration } from '../declare.ts'
import { escapeLike } from '../filters.ts'

const close: ActionDeclaration = {
  name: 'closeVacancy',
  icon: 'UserCheck',
  type: 'record',
  suits: ({ isOpen }) => isOpen === true,
  run: async ({ db, actor, now, hours }, { id }) => {
    await closeVacancy(db, actor, { id: Number(id), now, zone: hours.zone })
    return { message: 'panel-closeVacancy-done' }
  },
}

type Named = { position: { title: string }; subject: string | null }

export const vacancies: ResourceDeclaration = {
  model: 'Vacancy',
  subject: 'vacancy',
  icon: 'Briefcase',
  group: 'registers',
  title: 'post',
  list: ['post', 'organisation', 'fte', 'hours', 'since', 'coverage', 'isOpen'],
  show: [
    'post',
    'organisation',
    'fte',
    'hours',
    'since',
    'reason',
    'coverage',
    'housing',
    'suitsYoung',
    'plannedFillOn',
    'isOpen',
    'closedOn',
  ],
  edit: [],
  computed: {
    post: {
      kind: 'text',
      needs: { position: { select: { title: true } }, subject: true },
      value: (row) => {
        const { position, subject } = row as Named
        return subject ? `${position.title}, ${subject}` : position.title
      },
    },
    isOpen: { kind: 'boolean', needs: { closedOn: true }, value: ({ closedOn }) => closedOn === null },
  },
  filters: ['isOpen', 'organisation', 'position', 'subject', 'fte', 'since', 'coverage', 'housing', 'suitsYoung'],
  ownFilters: {
    isOpen: {
      kind: 'boolean',
      where: (value) => {
        const wanted = 'text' in value ? value.text : ''
        if (wanted !== 'true' && wanted !== 'false') return null
        return { closedOn: wanted === 'true' ? null : { not: null } }
      },
    },
  },
  sort: {
    since: ['since'],
    post: ['position.title', 'subject'],
    organisation: ['organisation.shortName'],
    fte: ['fte'],
    coverage: ['coverage', 'since'],
  },
  descending: true,
  search: (text) => {
    const like = { contains: escapeLike(text.trim()), mode: 'insensitive' }
    return { OR: [{ subject: like }, { position: { title: like } }] }
  },
  actions: [close],
}
