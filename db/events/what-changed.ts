// What a change of an event changes: for those who are registered, and field by field for the journal.
import { isTold, whenOf } from '../../core/events/change.ts'
import { areSame, ownRules } from '../../core/events/reminder-rules.ts'
import { Prisma } from '../generated/client/index.js'
import type { EventDraft } from './draft.ts'
import type { EventChange } from './plan.ts'
import type { EventToRun } from './rights.ts'

type ToTell = Pick<EventDraft, 'startsAt' | 'endsAt' | 'place' | 'link' | 'reminders'>

/** What a change is to those who are registered; that of the time brings their reminders along. */
export function newsOf(before: ToTell, after: ToTell): 'change' | 'reminders' | null {
  if (isTold(whenOf(before), whenOf(after))) return 'change'
  return areSame(before.reminders ?? null, after.reminders ?? null) ? null : 'reminders'
}

/** What an event may be given beside its aims. */
type Field = keyof Omit<EventChange, 'aims'>

/** A column of JSON has a null of its own. */
export function noneOf(name: Field) {
  return name === 'reminders' ? Prisma.DbNull : null
}

export function isOther(before: object, after: object, name: Field): boolean {
  const [one, other] = [(before as EventToRun)[name], (after as EventToRun)[name]]
  if (name === 'reminders') return !areSame(ownRules(one), ownRules(other))
  return JSON.stringify(one) !== JSON.stringify(other)
}
