// Sending an anonymous survey: who took part is noted, what was answered goes to the waiting room, the draft is gone.
import { stripAttributes } from '../../core/anonymity/strip.ts'
import type { Finished } from '../../core/survey/step.ts'
import { callOffAnswered } from '../called-off.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { submissionRows } from '../submission-rows.ts'
import type { Ending } from '../submissions.ts'
import { inTransaction } from '../transaction.ts'
import { enter } from './waiting-room.ts'

type At = { receivedAt: Date; inboxId?: number; zone?: string | undefined }

/**
 * Nothing else than this knows both the person and the answers; when it commits, nothing does. Recommendations to a
 * person and a stored result do not exist: the person is shown theirs once, out of memory.
 * @returns false where the run has moved on since it was read, or the event was handled by somebody else
 */
export function submitAnonymously(db: Db, run: Ending, step: Finished, at: At): Promise<boolean> {
  const { definition, facts, waveId, personId } = run
  const stripped = stripAttributes(definition, step.answers, facts)
  const { answers, scores } = submissionRows(definition, stripped.answers, facts, at.receivedAt, at.zone)
  return inTransaction(db, async (tx) => {
    if (!(await removeDraft(tx, run, at))) return false
    // No time finer than the wave, here and in what is called off: the moment of taking part would be that of an answer.
    await tx.$executeRaw`
      WITH told AS (
        UPDATE respondent SET answered_at = wave.opens_at, link_token = NULL FROM wave
        WHERE wave.id = wave_id AND wave_id = ${waveId} AND person_id = ${personId}
        RETURNING wave_id AS wave, person_id AS person, wave.opens_at AS at
      ), ${callOffAnswered(Prisma.sql`told`)}
      SELECT FROM told`
    // A number of the wave's alone: how somebody answered is kept beside nobody.
    if (run.channel === 'web') await tx.$executeRaw`UPDATE wave SET sent_by_web = sent_by_web + 1 WHERE id = ${waveId}`
    await enter(tx, waveId, { ...stripped.cell, content: { answers, scores } })
    return true
  })
}

async function removeDraft(tx: Prisma.TransactionClient, run: Ending, at: At): Promise<boolean> {
  const rows = await tx.$queryRaw<{ gone: boolean }[]>`
    WITH waiting AS (
      SELECT id FROM inbox_update WHERE id = ${at.inboxId ?? null}::int AND handled_at IS NULL FOR UPDATE
    ), gone AS (
      DELETE FROM run
      WHERE id = ${run.id} AND rev = ${run.rev} AND status <> 'submitted'
        AND (${at.inboxId ?? null}::int IS NULL OR EXISTS (SELECT FROM waiting))
      RETURNING id
    ), marked AS (
      UPDATE inbox_update SET handled_at = ${at.receivedAt}, payload = NULL
      WHERE id IN (SELECT id FROM waiting) AND EXISTS (SELECT FROM gone)
    )
    SELECT EXISTS (SELECT FROM gone) AS gone`
  return rows[0]?.gone ?? false
}
