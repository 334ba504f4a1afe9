// Educators and everybody else the centre knows by name.
import { fullYears, toLocalDate } from '../../core/people/local-date.ts'
import { fullName, searchNameOf } from '../../core/people/names.ts'
import { isYoungSpecialist } from '../../core/people/young.ts'
import { issueCode } from '../actions/issue-code.ts'
import { revokeCode } from '../actions/revoke-code.ts'
import { chatOf } from '../chat-state.ts'
import { checkContacts, followContacts } from '../contact-fields.ts'
import type { ResourceDeclaration, Row } from '../declare.ts'
import { personFilters } from '../person-filters.ts'
import { byName } from '../search.ts'

type Assigned = {
  assignments: { organisationId: number; positionId: number; activeTo: Date | null; isMainJob: boolean }[]
}
type Dates = { birthDate: Date | null; experienceFrom: Date | null }

const assigned = {
  assignments: { select: { organisationId: true, positionId: true, activeTo: true, isMainJob: true } },
}
const dates = { birthDate: true, experienceFrom: true }
const names = { lastName: true, firstName: true, middleName: true }

export const persons: ResourceDeclaration = {
  model: 'Person',
  subject: 'person',
  icon: 'Users',
  group: 'registers',
  title: 'name',
  list: ['name', 'organisation', 'position', 'categories', 'experience', 'youngSpecialist', 'status'],
  show: [
    'name',
    'organisation',
    'position',
    'birthDate',
    'phone',
    'email',
    'education',
    'pedagogicalProfile',
    'experienceFrom',
    'experience',
    'youngSpecialist',
    'categories',
    'categoryDate',
    'categoryUntil',
    'consentBasis',
    'chat',
    'status',
  ],
  edit: [
    'lastName',
    'firstName',
    'middleName',
    'birthDate',
    'phone',
    'email',
    'education',
    'pedagogicalProfile',
    'experienceFrom',
    'categories',
    'categoryDate',
    'categoryUntil',
    'status',
  ],
  computed: {
    chat: chatOf,
    name: { kind: 'text', needs: names, value: (row) => fullName(row as never) },
    organisation: {
      kind: 'relation',
      reference: 'Organisation',
      needs: assigned,
      value: (row, now) => mainJob(row, now)?.organisationId,
    },
    position: {
      kind: 'relation',
      reference: 'Position',
      needs: assigned,
      value: (row, now) => mainJob(row, now)?.positionId,
    },
    experience: { kind: 'number', needs: dates, value: (row, now) => yearsSince((row as Dates).experienceFrom, now) },
    youngSpecialist: {
      kind: 'boolean',
      needs: dates,
      value: (row, now) => isYoungSpecialist(localDates(row as Dates), toLocalDate(now)),
    },
  },
  filters: [
    'organisation',
    'position',
    'categories',
    'birthDate',
    'withoutBirthDate',
    'withoutMentor',
    'experience',
    'youngSpecialist',
    'chatState',
    'status',
  ],
  ownFilters: personFilters,
  sort: {
    name: ['lastName', 'firstName', 'middleName'],
    birthDate: ['birthDate'],
    experience: ['experienceFrom'],
    status: ['status'],
  },
  search: byName,
  follow: (row: Row) => ({ searchName: searchNameOf(row as never), ...followContacts(row) }),
  check: checkContacts,
  pages: [
    { name: 'personRecommendations', icon: 'CheckSquare', page: 'person-recommendations', parameter: 'person' },
    { name: 'personContests', icon: 'Award', page: 'person-contests', parameter: 'person' },
    { name: 'personQuestions', icon: 'MessageCircle', page: 'person-questions', parameter: 'person' },
  ],
  actions: [
    issueCode,
    revokeCode(
      ({ id }) => id,
      ({ status }) => status !== 'left',
    ),
  ],
}

/** The main job of today, or another of today. */
function mainJob(row: Row, now: Date) {
  const today = (row as Assigned).assignments.filter(({ activeTo }) => !activeTo || activeTo > now)
  return today.find(({ isMainJob }) => isMainJob) ?? today[0]
}

function yearsSince(from: Date | null, now: Date): number | null {
  return from && fullYears(toLocalDate(from), toLocalDate(now))
}

function localDates({ birthDate, experienceFrom }: Dates) {
  return {
    birthDate: birthDate && toLocalDate(birthDate),
    experienceFrom: experienceFrom && toLocalDate(experienceFrom),
  }
}
