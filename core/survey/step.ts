// What is to be shown next, in no channel's words: the doors draw it.
import type { FileKind } from '../files/kinds.ts'
import type { Answer, Answers } from './answer.ts'
import type { Reason } from './words.ts'

/** `rejected` says why the last event changed nothing; the step is then a redraw. */
export type Step = (Intro | Ask | Review | Paused | Finished) & { rejected?: Reason }

export type Intro = { kind: 'intro'; title: string; text: string; notice: string; minutes: number; total: number }

export type Ask = {
  kind: 'ask'
  item: string
  /** The question's place in the definition, from 0: ASCII, for buttons; `itemAt` reads it back. */
  place: number
  section: string
  /** True on the section's first question: a good moment to name it. */
  opensSection: boolean
  text: string
  help?: string
  widget: Widget
  /** «7 из 21», counting only what this person is asked. */
  number: number
  total: number
  can: { back: boolean; skip: boolean; keep: boolean; notApplicable: boolean }
  /** The words of «does not apply», where `can.notApplicable`. */
  notApplicableLabel?: string
  current?: { answer: Answer; words: string }
  /** True where `current` is what the register knows, not yet confirmed by the person. */
  prefilled?: true
  /** True while one answer is being changed from the review. */
  changing: boolean
}

export type Review = {
  kind: 'review'
  title: string
  rows: ReviewRow[]
  /** Codes of required questions that have no answer: sending waits for them. */
  missing: string[]
}

/** `answer` is null where nothing was answered. */
export type ReviewRow = { item: string; place: number; section: string; question: string; answer: string | null }

export type Paused = { kind: 'paused'; title: string; answered: number; total: number }

/** Only what was asked in the end, in the order of the questions. */
export type Finished = { kind: 'finished'; answers: Answers; text: string }

/** How a question is asked. Views switch over `kind` exhaustively. */
export type Widget =
  | { kind: 'choice'; options: Option[] }
  | { kind: 'choices'; options: Option[]; max: number }
  | { kind: 'number'; whole: boolean; min?: number; max?: number; unit?: string }
  | { kind: 'date'; min?: string; max?: string }
  /** `onPage`: a chat does not take it. */
  | { kind: 'text'; max: number; onPage?: true }
  /** Long: the door searches and pages. With max 1 a press answers, else it toggles. */
  | { kind: 'registry'; options: Option[]; max: number }
  /** `options` are the files sent so far, all of them chosen: a toggle takes one away. */
  | { kind: 'files'; options: Option[]; max: number; kinds: readonly FileKind[]; megabytes: number }

/** `value` is ASCII and goes back in the event. */
export type Option = { value: string; label: string; chosen: boolean }
