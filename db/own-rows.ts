// Refuses what an actor may not write, row by row, for verbs that are not the plain save.
import type { Actor, Subject } from '../core/access.ts'
import { Refusal } from '../core/refusal.ts'
import { demand } from './demand.ts'
import { type Where, whereOf } from './scopes.ts'

/** The row with this id, as a condition that only those meet who may write `subject` there. */
export function writable(actor: Actor, subject: Subject, id: number, now: Date): { AND: Where[] } {
  demand(actor, subject)
  return { AND: [{ id }, whereOf(actor, 'write', subject, now)] }
}

/** @throws Refusal where nothing was found: not there, or not theirs */
export function found<Row>(row: Row | null): Row {
  if (row === null) throw new Refusal('panel-refused-missing')
  return row
}
