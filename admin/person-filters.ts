// What the list of educators can be narrowed by beyond its columns: where somebody works, how long, whether young.
import { toLocalDate, yearsBefore } from '../core/people/local-date.ts'
import { YOUNG_LIMITS } from '../core/people/young.ts'
import { current } from '../db/current.ts'
import type { Where } from '../db/scopes.ts'
import { chatIs } from './chat-state.ts'
import type { FilterValue, ResourceDeclaration } from './declare.ts'

export const personFilters: NonNullable<ResourceDeclaration['ownFilters']> = {
  chatState: chatIs,
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
  withoutMentor: {
    kind: 'boolean',
    where: (value, now) => {
      const young = youngSpecialistIs({ text: 'true' }, now)
      const isPaired = 'text' in value && value.text === 'false'
      const mentors = isPaired ? { some: current(now) } : { none: current(now) }
      return { AND: [young ?? {}, { mentors }] }
    },
  },
  withoutBirthDate: {
    kind: 'boolean',
    where: (value) => ('text' in value && value.text === 'true' ? { birthDate: null } : { birthDate: { not: null } }),
  },
  experience: { kind: 'range', where: experienceWithin },
  youngSpecialist: { kind: 'boolean', where: youngSpecialistIs },
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
