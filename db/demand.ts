// The right to write a subject at all, for verbs whose right has no parts.
import { type Actor, may, type Subject } from '../core/access.ts'
import { Refusal } from '../core/refusal.ts'

/** @throws Refusal */
export function demand(actor: Actor, subject: Subject): void {
  if (!may(actor, 'write', subject)) throw new Refusal('panel-refused-right')
}
