// Sending: the draft becomes rows of answers, scores and recommendations, and what follows in other registers, all at
// once or not at all.

import type { Finished } from '../core/survey/step.ts'
import { openToMentors } from '../core/survey-rights.ts'
import { submitAnonymously } from './anonymous/submit.ts'
import { followUp } from './consequences/index.ts'
import { dropUnnamed } from './files.ts'
import type { Db } from './open.ts'
import { tellMentors } from './recommendations/tell-mentors.ts'
import type { RunSheet } from './run-sheets.ts'
import { submissionRows } from './submission-rows.ts'
import { inTransaction } from './transaction.ts'

export type Submitted = { sheet: RunSheet; step: Finished }

type At = { receivedAt: Date; dedupeKey: string; inboxId?: number }

/** Null where the run has moved on since it was read, or the event was handled by somebody else. */
export async function submitRun(db: Db, sheet: RunSheet, step: Finished, at: At): Promise<Submitted | null> {
  const { definition, facts, waveId, personId } = sheet
  const submitted = { sheet: { ...sheet, rev: sheet.rev + 1, state: null }, step }
  if (definition.anonymity === 'anonymous') {
    return (await submitAnonymously(db, sheet, step, at)) ? submitted : null
  }
  const rows = submissionRows(definition, step.answers, facts, at.receivedAt)
  return inTransaction(db, async (tx) => {
    if (!(await close(tx, sheet, at))) return null
    await dropUnnamed(tx, sheet.id, definition, step.answers)
    const asked = { waveId_personId: { waveId, personId } }
    const { organisationId, organisationType } = await tx.respondent.update({
      where: asked,
      data: { answeredAt: at.receivedAt },
    })
    const response = await tx.response.create({
      data: {
        waveId,
        runId: sheet.id,
        personId,
        organisationId,
        organisationType,
        channel: sheet.channel,
        submittedAt: at.receivedAt,
      },
    })
    const responseId = response.id
    await tx.answer.createMany({ data: rows.answers.map((row) => ({ responseId, ...row })) })
    await tx.score.createMany({ data: rows.scores.map((row) => ({ responseId, ...row })) })
    await tx.recommendation.createMany({
      data: rows.recommendations.map((row) => ({ responseId, personId, waveId, ...row })),
    })
    const topics = rows.recommendations.filter(({ addressee }) => addressee === 'mentor').length
    if (openToMentors.includes(definition.code))
      await tellMentors(tx, { responseId, menteeId: personId, topics }, at.receivedAt)
    const { answers } = step
    await followUp(tx, { definition, answers, facts, personId, organisationId, receivedAt: at.receivedAt })
    return submitted
  })
}

/** Ends the run and marks the update handled; false where either was done by somebody else. */
async function close(tx: Db, sheet: RunSheet, at: At): Promise<boolean> {
  const rows = await tx.$queryRaw<{ ended: boolean }[]>`
    WITH waiting AS (
      SELECT id FROM inbox_update WHERE id = ${at.inboxId ?? null}::int AND handled_at IS NULL FOR UPDATE
    ), ended AS (
      UPDATE run
      SET state = NULL, rev = rev + 1, status = 'submitted', last_event_key = ${at.dedupeKey},
          submitted_at = ${at.receivedAt}, updated_at = ${at.receivedAt}
      WHERE id = ${sheet.id} AND rev = ${sheet.rev} AND status <> 'submitted'
        AND (${at.inboxId ?? null}::int IS NULL OR EXISTS (SELECT FROM waiting))
      RETURNING id
    ), marked AS (
      UPDATE inbox_update SET handled_at = ${at.receivedAt}, payload = NULL
      WHERE id IN (SELECT id FROM waiting) AND EXISTS (SELECT FROM ended)
    )
    SELECT EXISTS (SELECT FROM ended) AS ended`
  return rows[0]?.ended ?? false
}
