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
import { type Submission, type Written, writeSubmissions } from './write-submissions.ts'

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
    const [sent] = await writeAndTell(tx, [submission])
    if (!sent) return false
    await dropUnnamed(tx, run.id, definition, step.answers)
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

const submitTogether = together((db: Db, all: Submission[]) =>
  all.some((one) => topicsIn(one) > 0) ? inTransaction(db, (tx) => writeAndTell(tx, all)) : writeSubmissions(db, all),
)

async function writeAndTell(tx: Db, all: Submission[]): Promise<(Written | undefined)[]> {
  const written = await writeSubmissions(tx, all)
  const topics = all.flatMap((one, place) => {
    const sent = written[place]
    const count = topicsIn(one)
    return sent && count > 0 ? [{ responseId: sent.responseId, menteeId: one.run.personId, count }] : []
  })
  if (all[0]) await tellMentors(tx, topics, all[0].at.receivedAt)
  return written
}

function topicsIn({ run, rows }: Submission): number {
  if (!openToMentors.includes(run.definition.code)) return 0
  return rows.recommendations.filter(({ addressee }) => addressee === 'mentor').length
}

/** What is written for this one person alone, beside the rows that all submissions have. */
function hasMore(definition: Definition): boolean {
  return hasConsequence(definition) || asksForFiles(definition)
}
