// What goes along with an update through grammY: where it came from, and what became of it.
import type { Update } from 'grammy/types'

export type Errand = {
  inboxId?: number
  receivedAt: Date
  /** The inbox mark is committed already. */
  marked: boolean
  /** Nothing was done and the update should come again: the database did not answer, for one. */
  failure?: { error: unknown }
}

const errands = new WeakMap<Update, Errand>()

export function sendOnErrand(update: Update, errand: Errand): void {
  errands.set(update, errand)
}

export function errandOf(update: Update): Errand {
  const errand = errands.get(update)
  if (!errand) throw new Error(`telegram: update ${update.update_id} came by itself, not from the inbox`)
  return errand
}
