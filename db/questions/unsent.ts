// How long what was written and not sent is kept, a question or an answer.

const draftDays = 30

/** What was changed before it is gone. */
export function tooOld(now: Date): Date {
  return new Date(now.getTime() - draftDays * 24 * 3_600_000)
}
