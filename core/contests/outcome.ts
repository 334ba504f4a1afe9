// What a stage has come to for somebody: what is news, how it is told, and the number of a diploma.
import type { Reason } from '../events/judge.ts'
import type { Result } from './words.ts'

export type Outcome = { passes: boolean; result: Result; note: string | null }
/** With what the jury gives beside it, and nobody is told. */
export type Judged = Outcome & { mark: number | null }
export type Told = {
  toldAt: Date | null
  toldPasses: boolean | null
  toldResult: Result | null
  toldNote: string | null
}

/** Whether the person has not been told of what holds now. */
export function isNews({ passes, result, note, toldAt, toldPasses, toldResult, toldNote }: Outcome & Told): boolean {
  return toldAt === null || passes !== toldPasses || result !== toldResult || note !== toldNote
}

/** Only whoever goes no further has a diploma: the others have theirs at the end. */
export function hasDiploma({ toldAt, toldPasses }: Told): boolean {
  return toldAt !== null && toldPasses === false
}

const highestMark = 1_000
const longestNote = 300

/** Why it cannot be so, or null; the note comes trimmed. */
export function judgeOutcome({ mark, note }: Pick<Judged, 'mark' | 'note'>): Reason | null {
  if (note && note.length > longestNote) return { reason: 'contests-refused-note', args: { most: longestNote } }
  const isMark = mark === null || (mark >= 0 && mark <= highestMark)
  return isMark ? null : { reason: 'contests-refused-mark', args: { most: highestMark } }
}

export function isSameOutcome(one: Judged, other: Judged): boolean {
  const { mark, passes, result, note } = one
  return mark === other.mark && passes === other.passes && result === other.result && note === other.note
}

/** «2026-К-00042»: beside the certificates of that year, with numbers of its own. */
export function diplomaNumber(year: number, running: number): string {
  return `${year}-К-${String(running).padStart(5, '0')}`
}
