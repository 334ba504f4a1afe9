// Where a person is in a survey: small plain JSON, kept on the run, and what may happen to it.
import type { Raw } from './answer.ts'
import type { Drafts } from './drafts.ts'

/**
 * There is no back path: questions run in one order and branching only looks back, so the way back
 * is the questions asked before `at`.
 */
export type State = {
  mode: 'intro' | 'asking' | 'changing' | 'reviewing' | 'finished'
  /** The question on the screen; null before the first. */
  at: string | null
  paused: boolean
  /**
   * By place, those of questions that branching no longer asks among them: they come back if it asks again, and are
   * dropped on sending. Doors read answers from steps, or through `answersOf`.
   */
  answers: Drafts
}

export type SurveyEvent =
  | { kind: 'begin' }
  | { kind: 'answer'; item: string; value: Raw }
  /** One more file, kept already under this token. */
  | { kind: 'file'; item: string; token: string }
  /** Multiple choice, one press each; `doneChoosing` moves on. */
  | { kind: 'toggle'; item: string; option: string }
  | { kind: 'doneChoosing' }
  /** Leaves an optional question empty, erasing what was there. */
  | { kind: 'skip' }
  /** Moves on with the answer that is there. */
  | { kind: 'keep' }
  | { kind: 'notApplicable' }
  | { kind: 'back' }
  | { kind: 'change'; item: string }
  | { kind: 'review' }
  /** Out of a pause; from the review, on to what is missing. */
  | { kind: 'resume' }
  | { kind: 'pause' }
  | { kind: 'submit' }
