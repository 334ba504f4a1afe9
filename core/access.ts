// Who may do what: the one table of rights, and how far it goes for somebody who acts.
import type { Actor, Reach, Role, Scope, Verb } from './rights/actor.ts'
import { broadcasts } from './rights/broadcasts.ts'
import { events } from './rights/events.ts'
import { office } from './rights/office.ts'
import { registersOfPeople } from './rights/people.ts'
import { questions } from './rights/questions.ts'
import type { Right } from './rights/right.ts'
import { surveys } from './rights/surveys.ts'
import { registersOfTraining } from './rights/training.ts'

export type { Actor, Grant, Reach, Role, Scope, Verb } from './rights/actor.ts'

/**
 * domain.md §5 with rulings 0.3 and 0.4, for what exists so far, a file an area in `rights/`. A role that a row does not
 * name has no right.
 * - The administrator's rights are technical: registers to choose a person from, accounts, journal; no results.
 * - Codes stay with the centre: whoever holds a code can answer as that person, and heads see nothing of (a).
 */
export const rights = {
  ...registersOfPeople,
  ...registersOfTraining,
  ...surveys,
  ...broadcasts,
  ...events,
  ...questions,
  ...office,
}

export type Subject = keyof typeof rights

export const subjects = Object.keys(rights) as Subject[]

/** Every part of what `actor` may reach; empty means none of it. */
export function scopesOf(actor: Actor, verb: Verb, subject: Subject): Scope[] {
  if (actor.kind === 'system') return [{ kind: 'all' }]
  if (actor.kind === 'person') return scopesOfGrant('educator', [], null, actor.personId, verb, subject)
  const scopes = actor.grants.flatMap((grant) =>
    scopesOfGrant(grant.role, grant.areas, grant.organisationId, actor.personId, verb, subject),
  )
  return scopes.some((scope) => scope.kind === 'all') ? [{ kind: 'all' }] : scopes
}

export function may(actor: Actor, verb: Verb, subject: Subject): boolean {
  return scopesOf(actor, verb, subject).length > 0
}

/** The same person in those roles alone that may take lists out: what another role shows stays on the screen. */
export function takingOut<Someone extends Actor>(actor: Someone): Someone {
  if (actor.kind !== 'staff') return actor
  return { ...actor, grants: actor.grants.filter(({ role }) => reachOf(role, 'read', 'listExport') !== null) }
}

/** What the table says of a role, for the guide. */
export function reachOf(role: Role, verb: Verb, subject: Subject): Reach | null {
  const right: Partial<Record<Role, Right>> = rights[subject]
  return right[role]?.[verb] ?? null
}

function scopesOfGrant(
  role: Role,
  areas: number[],
  organisationId: number | null,
  personId: number,
  verb: Verb,
  subject: Subject,
): Scope[] {
  const reach = reachOf(role, verb, subject)
  switch (reach) {
    case null:
      return []
    case 'all':
    case 'totals':
      return [{ kind: reach }]
    case 'rmo':
    case 'mentees':
    case 'self':
      return [{ kind: reach, personId }]
    case 'area':
      return areas.length > 0 ? [{ kind: 'areas', areas }] : []
    case 'organisation':
      // A head of nothing in particular is a head of nothing.
      return organisationId === null ? [] : [{ kind: 'organisations', ids: [organisationId] }]
  }
}
