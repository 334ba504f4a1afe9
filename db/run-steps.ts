// The life of an answer: load the run, let the engine decide, save, in one statement together with the inbox mark.
import { reduce } from '../core/survey/reduce.ts'
import { show } from '../core/survey/show.ts'
import type { State, SurveyEvent } from '../core/survey/state.ts'
import type { Finished, Step } from '../core/survey/step.ts'
import { dropTakenBack } from './files.ts'
import { AlreadyHandled } from './inbox.ts'
import type { Db } from './open.ts'
import { findRun, type RunRef, type RunSheet } from './run-sheets.ts'
import { saveStep } from './save-steps.ts'
import { submitRun } from './submissions.ts'

/** The event, read in the light of where the run stands: a door's buttons and words mean nothing without it. */
export type Intent = SurveyEvent | 'look' | 'stale'
export type Intend = (sheet: RunSheet & { state: State }) => Intent

export type Applied =
  /** Taken and saved. */
  | { kind: 'moved'; sheet: RunSheet; step: Step }
  /** Nothing changed: only looked at, or `step.rejected` says why. */
  | { kind: 'same'; sheet: RunSheet; step: Step }
  /** A button of an earlier revision; `again` when it comes within seconds of the last answer. */
  | { kind: 'stale'; sheet: RunSheet; step: Step; again: boolean }
  /** This very event was applied before. */
  | { kind: 'repeated'; sheet: RunSheet; step: Step }
  /** Received when the wave was closed already; the draft is kept as it was. */
  | { kind: 'late'; sheet: RunSheet; step: Step }
  | { kind: 'submitted'; sheet: RunSheet; step: Finished }
  /** Sent before this event; `again` as above. */
  | { kind: 'sent'; sheet: RunSheet; again: boolean }
  /** The chat has no such run. */
  | { kind: 'none' }

export type EventToApply = RunRef & {
  /** Of the revision in the button; a typed word has none. */
  rev?: number
  event: SurveyEvent | Intend
  dedupeKey: string
  receivedAt: Date
  /** Where the centre is; the default is `defaultZone`. */
  zone?: string | undefined
  /** The update that is marked handled by the same statement. */
  inboxId?: number
}

/**
 * `marked` says whether the inbox mark was made: only what changes the run makes it.
 * @throws AlreadyHandled when another handling of the update has committed
 */
export async function applyEvent(db: Db, given: EventToApply): Promise<Applied & { marked: boolean }> {
  // Somebody else may answer the same run from another chat: then the decision is made anew, once more at most.
  for (let attempt = 0; attempt < 3; attempt++) {
    const sheet = await findRun(db, given)
    if (!sheet) return { kind: 'none', marked: false }
    const applied = await applyTo(db, sheet, given)
    if (applied) return applied
  }
  if (given.inboxId !== undefined && (await isHandled(db, given.inboxId))) {
    throw new AlreadyHandled(`inbox update ${given.inboxId} is handled already`)
  }
  throw new Error(`runs: run ${given.key} kept changing under one event`)
}

async function applyTo(db: Db, sheet: RunSheet, given: EventToApply): Promise<(Applied & { marked: boolean }) | null> {
  const { definition, facts, state } = sheet
  const again = given.receivedAt.getTime() - sheet.updatedAt.getTime() < justNow
  if (!state) return { kind: 'sent', sheet, again, marked: false }
  const standing = () => show(definition, state, facts)
  if (sheet.lastEventKey === given.dedupeKey) return { kind: 'repeated', sheet, step: standing(), marked: false }
  const event = intentOf(given, { ...sheet, state })
  if (event === 'look') return { kind: 'same', sheet, step: standing(), marked: false }
  if (event === 'stale') return { kind: 'stale', sheet, step: standing(), again, marked: false }
  if (given.receivedAt >= sheet.deadline) return { kind: 'late', sheet, step: standing(), marked: false }
  const turn = reduce(definition, state, event, facts)
  if (turn.step.rejected) return { kind: 'same', sheet, step: turn.step, marked: false }
  if (turn.step.kind === 'finished') {
    const submitted = await submitRun(db, sheet, turn.step, given)
    return submitted && { kind: 'submitted', ...submitted, marked: given.inboxId !== undefined }
  }
  const saved = await save(db, sheet, turn.state, given)
  if (saved) await dropTakenBack(db, sheet.id, definition, { before: state.answers, after: turn.state.answers })
  return (
    saved && { kind: 'moved', sheet: { ...sheet, rev: sheet.rev + 1, state: turn.state }, step: turn.step, ...saved }
  )
}

const justNow = 5_000

function intentOf({ event, rev }: EventToApply, sheet: RunSheet & { state: State }): Intent {
  if (typeof event === 'function') return event(sheet)
  return rev !== undefined && rev !== sheet.rev ? 'stale' : event
}

async function isHandled(db: Db, inboxId: number): Promise<boolean> {
  return (await db.inboxUpdate.count({ where: { id: inboxId, handledAt: null } })) === 0
}

/** Null where the run has moved on, or somebody else has handled this very update; the next look tells which. */
async function save(db: Db, sheet: RunSheet, state: State, given: EventToApply): Promise<{ marked: boolean } | null> {
  const { dedupeKey, receivedAt, inboxId } = given
  const isSaved = await saveStep(db, { run: sheet.id, rev: sheet.rev, state, dedupeKey, receivedAt, inboxId })
  return isSaved ? { marked: inboxId !== undefined } : null
}
