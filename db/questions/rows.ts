// How far a right to questions goes, as rows.
import type { Scope } from '../../core/access.ts'
import type { Where } from '../scopes.ts'

/** A person's own questions, and those that they were handed. */
export function questionRows(scope: Scope): Where | null {
  if (scope.kind === 'self') return { OR: [{ personId: scope.personId }, { takenBy: { personId: scope.personId } }] }
  return handedRows(scope)
}

/** Nobody answers their own question. */
export function handedRows(scope: Scope): Where | null {
  if (scope.kind === 'areas') return { area: { in: scope.areas } }
  if (scope.kind !== 'self') return null
  return { takenBy: { personId: scope.personId }, NOT: { personId: scope.personId } }
}
