// Why a message is where it is, out of what the outbox keeps of it: a code that has words, never the words themselves,
// but for those in which staff have called it off.

import { type Wait, waits } from './waiting.ts'

export const reasons = [
  'blocked',
  'expired',
  'cancelled',
  'muted',
  'answered',
  'called-off',
  'said-with',
  'in-digest',
  'next-day',
  'said-again',
  'taken-for-sent',
  'no-chat',
  'interrupted',
  'restored',
  'unauthorized',
  'throttled',
  'conflict',
  'waits-for-return',
  'refused',
  'no-answer',
  'unreached',
  ...waits,
] as const

/** `number`: of the other message, where the reason names one; `text`: the words of whoever called it off. */
export type Reason = { code: (typeof reasons)[number]; number?: number; text?: string }

/** `waits`: what keeps one that is queued, where somebody has asked. */
export type Told = { status: string; error: string | null; isReachable: boolean; waits?: Wait | null }

/** What the mouth and the decisions of staff write into `error`; whatever else stands there is the messenger's own text. */
const written: Record<string, Reason['code']> = {
  muted: 'muted',
  answered: 'answered',
  interrupted: 'interrupted',
  unauthorized: 'unauthorized',
  throttled: 'throttled',
  conflict: 'conflict',
  'chat not found': 'no-chat',
  'taken-for-sent': 'taken-for-sent',
  'file-refused': 'file-refused',
}

/** The day's messages are said: it goes on the next. */
const waiting = 'next-day'

const foreign: Record<string, Reason['code']> = { failed: 'refused', unknown: 'no-answer', queued: 'unreached' }

/** Where no word was written, the state says it alone. */
const silent: Record<string, Reason['code']> = {
  blocked: 'blocked',
  expired: 'expired',
  cancelled: 'cancelled',
  // Nothing but a restored backup leaves a doubt without a word.
  unknown: 'restored',
}

/** Followed by the words of whoever called off all that waited. */
export const calledOff = 'called-off '

/** Of these words each is followed by the number of the other message. */
const pointing = /^(said-with|said-again|in-digest) (\d+)$/

/** Null where there is nothing to explain. */
export function reasonOf({ status, error: word, isReachable, waits: kept }: Told): Reason | null {
  if (status === 'queued' && !isReachable) return { code: 'waits-for-return' }
  // At night both are true of what goes on the next day.
  if (status === 'queued' && kept && !(kept === 'quiet-hours' && word === waiting)) return { code: kept }
  if (status === 'queued' && word === waiting) return { code: waiting }
  // Why it once waited explains nothing of what became of it.
  const error = word === waiting ? null : word
  const own = status === 'expired' ? silent.expired : error === null ? silent[status] : written[error]
  if (own) return { code: own }
  if (error?.startsWith(calledOff)) return { code: 'called-off', text: error.slice(calledOff.length) }
  const other = pointing.exec(error ?? '')
  if (other) return { code: other[1] as 'said-with' | 'said-again' | 'in-digest', number: Number(other[2]) }
  const code = error === null ? undefined : foreign[status]
  return code ? { code } : null
}

/** The messenger's own text, for whoever looks after the machine. */
export function foreignText(told: Told): string | null {
  const { error } = told
  const isOwn = error === null || error === waiting || written[error] || error.startsWith(calledOff)
  return isOwn || pointing.test(error) ? null : error
}
