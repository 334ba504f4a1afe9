// Sending: the draft becomes rows of answers, scores and recommendations, and what follows in other registers, all at
// once or not at all.
import type { Definition } from '../core/survey/definition.ts'
import type { Facts } from '../core/survey/facts.ts'
import type { Finished } from '../core/survey/step.ts'
import { openToMentors } from '../core/survey-rights.ts'
import { defaultZone } from '../core/time.ts'
import type { Channel } from '../core/view.ts'
import { submitAnonymously } from './anonymous/submit.ts'
import { followUp, hasConsequence } from './consequences/index.ts'
import { asksForFiles, dropUnnamed } from './files.ts'
import { together } from './in-groups.ts'
import type { Db } from './open.ts'
import { tellMentors } from './recommendations/tell-mentors.ts'
import { submissionRows } from './submission-rows.ts'
import { inTransaction } from './transaction.ts'
import { writeSubmissions } from './write-submissions.ts'

/** The run as it was read, and how it was answered. */
export type Ending = {
  id: number
  rev: number
  waveId: number
  personId: number
  channel: Channel
  definition: Definition
  facts: Facts
}

export type SentAt = { receivedAt: Date; dedupeKey: string; inboxId?: number; zone?: string | undefined }

/** Null where the run has moved on since it was read, or the event was handled by somebody else. */
export async function submitRun<Run extends Ending>(
  db: Db,
  run: Run,
  step: Finished,
  at: SentAt,
): Promise<{ sheet: Run & { state: null }; step: Finished } | null> {
  return (await end(db, run, step, at)) ? { sheet: { ...run, rev: run.rev + 1, state: null }, step } : null
}

async function end(db: Db, run: Ending, step: Finished, at: SentAt): Promise<boolean> {
  const { definition, facts, personId } = run
  if (definition.anonymity === 'anonymous') return submitAnonymously(db, run, step, at)
  const submission = { run, at, rows: submissionRows(definition, step.answers, facts, at.receivedAt, at.zone) }
  if (!hasMore(definition)) return (await submitTogether(db, submission)) !== undefined
  return inTransaction(db, async (tx) => {
    const [sent] = await writeSubmissions(tx, [submission])
    if (!sent) return false
    await dropUnnamed(tx, run.id, definition, step.answers)
    const topics = submission.rows.recommendations.filter(({ addressee }) => addressee === 'mentor').length
    if (openToMentors.includes(definition.code)) {
      await tellMentors(tx, { responseId: sent.responseId, menteeId: personId, topics }, at.receivedAt)
    }
    const { answers } = step
    const { organisationId } = sent
    await followUp(tx, {
      definition,
      answers,
      facts,
      personId,
      organisationId,
      receivedAt: at.receivedAt,
      zone: at.zone ?? defaultZone,
    })
    return true
  })
}

const submitTogether = together(writeSubmissions)

/** What is written for this one person alone, beside the rows that all submissions have. */
function hasMore(definition: Definition): boolean {
  return hasConsequence(definition) || asksForFiles(definition) || openToMentors.includes(definition.code)
}
