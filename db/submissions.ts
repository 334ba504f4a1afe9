// Sending: the draft becomes rows of answers, scores and recommendations, all at once or not at all.
import { dueAt } from '../core/due.ts'
import { recommend } from '../core/survey/recommend.ts'
import { type Score, scoresOf } from '../core/survey/score.ts'
import type { Finished } from '../core/survey/step.ts'
import { answerColumns } from './answer-rows.ts'
import type { Db, Prisma } from './open.ts'
import type { RunSheet } from './run-sheets.ts'
import { inTransaction } from './transaction.ts'

export type Submitted = { sheet: RunSheet; step: Finished; responseId: number }

type At = { receivedAt: Date; dedupeKey: string; inboxId?: number }

/** Null where the run has moved on since it was read, or the event was handled by somebody else. */
export async function submitRun(db: Db, sheet: RunSheet, step: Finished, at: At): Promise<Submitted | null> {
  const { definition, facts, waveId, personId } = sheet
  const scores = scoresOf(definition, step.answers, facts)
  const given = recommend(definition, step.answers, scores, facts)
  return inTransaction(db, async (tx) => {
    if (!(await close(tx, sheet, at))) return null
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
    await tx.answer.createMany({
      data: Object.entries(step.answers).map(([item, answer]) => ({ responseId, item, ...answerColumns(answer) })),
    })
    const rows = scores.blocks.map((score) => scoreRow(responseId, score.block.code, score))
    if (scores.overall) rows.push(scoreRow(responseId, 'overall', scores.overall))
    await tx.score.createMany({ data: rows })
    await tx.recommendation.createMany({
      data: given.map(({ due, ...recommendation }) => ({
        ...recommendation,
        personId,
        responseId,
        dueAt: due ? dueAt(due, at.receivedAt) : null,
        createdAt: at.receivedAt,
      })),
    })
    return { sheet: { ...sheet, rev: sheet.rev + 1, state: null }, step, responseId }
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

function scoreRow(responseId: number, scale: string, score: Score): Prisma.ScoreCreateManyInput {
  return { responseId, scale, value: score.value, level: score.level, answered: score.answered }
}
