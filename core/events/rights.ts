// Whether somebody may run an event: what is theirs by area, by association, or by being its organiser.
import { type Actor, scopesOf } from '../access.ts'

export type OwnedEvent = { area: number; organiserId: number | null; rmo: { leaderId: number | null } | null }

export function mayRunEvent(actor: Actor, event: OwnedEvent): boolean {
  return scopesOf(actor, 'write', 'centreEvent').some((scope) => {
    switch (scope.kind) {
      case 'all':
        return true
      case 'areas':
        return scope.areas.includes(event.area)
      case 'rmo':
        return event.rmo !== null && event.rmo.leaderId === scope.personId
      case 'self':
        return event.organiserId === scope.personId
      default:
        return false
    }
  })
}

/** Whoever runs more than the events of an association may announce to more than its members. */
export function runsAnything(actor: Actor): boolean {
  return scopesOf(actor, 'write', 'centreEvent').some(({ kind }) => kind !== 'rmo')
}
