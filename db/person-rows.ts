// Which rows a scope reaches because of whose they are: a person's, an organisation's.
import type { Scope } from '../core/access.ts'
import { openToMentors } from '../core/survey-rights.ts'
import { waveRows } from './area-rows.ts'
import { current } from './current.ts'
import type { Where } from './scopes.ts'

export function personRows(scope: Scope, now: Date): Where | null {
  switch (scope.kind) {
    case 'self':
      return { id: scope.personId }
    case 'organisations':
      return { assignments: { some: { organisationId: { in: scope.ids }, ...current(now) } } }
    case 'mentees':
      return { mentors: { some: { mentorId: scope.personId, ...current(now) } } }
    default:
      return null
  }
}

/** Rows that belong to a person. */
export function ofPerson(scope: Scope, now: Date): Where | null {
  const person = personRows(scope, now)
  return person && { person }
}

/** Rows that belong to an organisation. */
export function ownOrganisation(scope: Scope): Where | null {
  return scope.kind === 'organisations' ? { organisationId: { in: scope.ids } } : null
}

/** A head keeps the requests that people of the organisation made there, wherever these work now. */
export function trainingRows(scope: Scope, now: Date): Where | null {
  return ownOrganisation(scope) ?? ofPerson(scope, now)
}

/** Who works there no more has taken the result along. */
export function shownRows(scope: Scope, now: Date): Where | null {
  switch (scope.kind) {
    case 'self':
      return { response: { personId: scope.personId } }
    case 'organisations':
      return {
        OR: scope.ids.map((id) => ({
          organisationId: id,
          response: { person: { assignments: { some: { organisationId: id, ...current(now) } } } },
        })),
      }
    default:
      return null
  }
}

/** An answer to what is addressed to others is nobody's but the addressee's. */
export function recommendationRows(scope: Scope, now: Date): Where | null {
  switch (scope.kind) {
    case 'areas':
      return { wave: waveRows(scope) }
    case 'organisations':
      return { addressee: 'organisation', organisationId: { in: scope.ids } }
    case 'rmo':
      return { addressee: 'rmo', rmo: { leaderId: scope.personId } }
    case 'self':
      return { addressee: 'respondent', personId: scope.personId }
    case 'mentees':
      return {
        addressee: 'mentor',
        person: { AND: [personRows(scope, now), notHeadedBy(scope.personId, now)] },
        OR: [{ createdById: { not: null } }, { wave: { version: { survey: { code: { in: [...openToMentors] } } } } }],
      }
    default:
      return null
  }
}

/** Ruling 0.3: whoever heads where the mentee works, or stands in for the head, sees nothing. */
function notHeadedBy(personId: number, now: Date): Where {
  const leading = [
    { headId: personId },
    { grants: { some: { personId, role: 'organisation_head', ...current(now) } } },
    { assignments: { some: { personId, position: { code: { in: ['head', 'deputy_head'] } }, ...current(now) } } },
  ]
  return { assignments: { none: { organisation: { OR: leading }, ...current(now) } } }
}
