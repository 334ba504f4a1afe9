// Educators and everybody else the centre knows by name.
import { fullYears, toLocalDate, yearsBefore } from '../../core/people/local-date.ts'
import { fullName, searchNameOf } from '../../core/people/names.ts'
import { isYoungSpecialist, YOUNG_LIMITS } from '../../core/people/young.ts'
import { current, type Where } from '../../db/scopes.ts'
import { issueCode } from '../actions/issue-code.ts'
import { revokeCode } from '../actions/revoke-code.ts'
import { checkContacts, followContacts } from '../contact-fields.ts'
import type { FilterValue, ResourceDeclaration, Row } from '../declare.ts'
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
    'experience',
    'youngSpecialist',
    'status',
  ],
  ownFilters: {
    organisation: {
      kind: 'relation',
      reference: 'Organisation',
      where: (value, now) => worksAt({ organisationId: idOf(value) }, now),
    },
    position: {
      kind: 'relation',
      reference: 'Position',
      where: (value, now) => worksAt({ positionId: idOf(value) }, now),
    },
    withoutBirthDate: {
      kind: 'boolean',
      where: (value) => ('text' in value && value.text === 'true' ? { birthDate: null } : { birthDate: { not: null } }),
    },
    experience: { kind: 'range', where: experienceWithin },
    youngSpecialist: { kind: 'boolean', where: youngSpecialistIs },
  },
  sort: {
    name: ['lastName', 'firstName', 'middleName'],
    birthDate: ['birthDate'],
    experience: ['experienceFrom'],
    status: ['status'],
  },
  search: byName,
  follow: (row: Row) => ({ searchName: searchNameOf(row as never), ...followContacts(row) }),
  check: checkContacts,
  pages: [{ name: 'personRecommendations', icon: 'CheckSquare', page: 'person-recommendations', parameter: 'person' }],
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

function idOf(value: FilterValue): number {
  return 'text' in value ? Number(value.text) : 0
}

function worksAt(where: Where, now: Date): Where {
  return { assignments: { some: { ...where, ...current(now) } } }
}

/** Full years, both ends inclusive. */
function experienceWithin(value: FilterValue, now: Date): Where | null {
  if (!('from' in value)) return null
  const [from, to] = [value.from, value.to].map((text) => (text === '' ? null : Number(text)))
  if (
    [from, to].some(
      (years) => years !== null && !(Number.isInteger(years) && Number(years) >= 0 && Number(years) <= 80),
    )
  )
    return null
  return {
    experienceFrom: {
      ...(typeof from === 'number' && { lte: yearsAgo(now, from) }),
      ...(typeof to === 'number' && { gt: yearsAgo(now, to + 1) }),
    },
  }
}

function youngSpecialistIs(value: FilterValue, now: Date): Where | null {
  if (!('text' in value) || (value.text !== 'true' && value.text !== 'false')) return null
  const young = {
    birthDate: { gt: yearsAgo(now, YOUNG_LIMITS.age + 1), lte: now },
    experienceFrom: { gt: yearsAgo(now, YOUNG_LIMITS.experience + 1), lte: now },
  }
  // In SQL what is unknown is not «not young» either, so it is named.
  return value.text === 'true' ? young : { OR: [{ birthDate: null }, { experienceFrom: null }, { NOT: young }] }
}

function yearsAgo(now: Date, years: number): Date {
  return new Date(yearsBefore(toLocalDate(now), years))
}
