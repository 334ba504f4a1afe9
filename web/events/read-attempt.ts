// A mark as a form or the script sends it: the code, the name of the attempt, and when it was read.
import { randomUUID } from 'node:crypto'
import type { Attempt } from '../../db/events/check-in.ts'

/** What is missing is made up: a code typed into a bare form counts all the same. */
export function readAttempt(body: unknown, now: Date): Attempt {
  const { code, attempt, at } = (body ?? {}) as Record<string, unknown>
  const readAt = typeof at === 'string' && /^\d{13}$/.test(at) ? new Date(Number(at)) : now
  return {
    code: typeof code === 'string' ? code.slice(0, 300) : '',
    key: typeof attempt === 'string' && /^[0-9a-f-]{16,40}$/.test(attempt) ? attempt : randomUUID(),
    readAt,
    now,
  }
}
