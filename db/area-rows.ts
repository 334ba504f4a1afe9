// Which waves, events, registrations and messages a scope reaches: what the activity areas of a specialist decide.
import type { Scope } from '../core/access.ts'
import type { Where } from './scopes.ts'

export function waveRows(scope: Scope): Where | null {
  if (scope.kind !== 'areas') return null
  return { version: { survey: { area: { in: scope.areas } } } }
}

/** A head reads what the organisation holds and where its people go; a tutor what they organise. */
export function eventRows(scope: Scope): Where | null {
  switch (scope.kind) {
    case 'areas':
      return { area: { in: scope.areas } }
    case 'rmo':
      return { rmo: { leaderId: scope.personId } }
    case 'self':
      return { organiserId: scope.personId }
    case 'organisations': {
      const own = { organisationId: { in: scope.ids } }
      return { OR: [own, { registrations: { some: own } }] }
    }
    default:
      return null
  }
}

export function registrationRows(scope: Scope): Where | null {
  switch (scope.kind) {
    case 'self':
      return { OR: [{ personId: scope.personId }, { event: eventRows(scope) }] }
    case 'organisations':
      return { organisationId: { in: scope.ids } }
    default: {
      const event = eventRows(scope)
      return event && { event }
    }
  }
}

/** Of the own areas' waves, broadcasts and events; what belongs to none is between the centre and one person. */
export function deliveryRows(scope: Scope): Where | null {
  if (scope.kind !== 'areas') return null
  const own = { area: { in: scope.areas } }
  return { OR: [{ wave: waveRows(scope) }, { broadcast: own }, { event: own }] }
}
