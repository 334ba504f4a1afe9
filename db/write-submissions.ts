// The rows of all who send at the same time, in one statement: each run ends with its rows, or not at all.
import { callOffAnswered } from './called-off.ts'
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'
import type { submissionRows } from './submission-rows.ts'
import type { Ending, SentAt } from './submissions.ts'

export type Submission = { run: Ending; at: SentAt; rows: ReturnType<typeof submissionRows> }

export type Written = { responseId: number; organisationId: number }

/** Undefined where the run has moved on since it was read, or where somebody else has handled this very update. */
export async function writeSubmissions(db: Db, all: Submission[]): Promise<(Written | undefined)[]> {
  const sent = await db.$queryRaw<{ id: number; key: string; organisation_id: number; response_id: number }[]>`
    /* prepared: write-submissions */
    WITH asked AS (
      SELECT run, rev, wave, person, channel::channel_name, key, nullif(inbox, 0) AS inbox, at::timestamptz, rows
      FROM jsonb_to_recordset(${JSON.stringify(all.map(toRow))}::jsonb) AS asked(
        run int, rev int, wave int, person int, channel text, key text, inbox int, at text, rows jsonb)
    ), waiting AS (
      SELECT id FROM inbox_update WHERE id IN (SELECT inbox FROM asked) AND handled_at IS NULL ORDER BY id FOR UPDATE
    ), ended AS (
      UPDATE run
      SET state = NULL, rev = run.rev + 1, status = 'submitted', last_event_key = asked.key, submitted_at = asked.at,
          updated_at = asked.at
      FROM asked
      WHERE run.id = asked.run AND run.rev = asked.rev AND run.status <> 'submitted'
        AND (asked.inbox IS NULL OR asked.inbox IN (SELECT id FROM waiting))
      RETURNING run.id, asked.*
    ), marked AS (
      UPDATE inbox_update SET handled_at = ended.at, payload = NULL FROM ended WHERE inbox_update.id = ended.inbox
    ), told AS (
      UPDATE respondent SET answered_at = ended.at FROM ended
      WHERE wave_id = ended.wave AND person_id = ended.person
      RETURNING ended.*, organisation_id, organisation_type
    ), ${callOffAnswered(Prisma.sql`told`)}, made AS (
      INSERT INTO response (wave_id, run_id, person_id, organisation_id, organisation_type, channel, submitted_at)
      SELECT wave, run, person, organisation_id, organisation_type, channel, at FROM told
      RETURNING id, run_id
    ), full_rows AS (
      SELECT made.id AS response_id, told.person, told.wave, told.rows FROM made JOIN told ON told.run = made.run_id
    ), answers AS (
      INSERT INTO answer (response_id, item, number, options, text, not_applicable)
      SELECT response_id, item, number, coalesce(options, '{}'), text, coalesce("notApplicable", false)
      FROM full_rows, jsonb_to_recordset(rows -> 'answers')
        AS answer(item text, number float8, options int[], text text, "notApplicable" boolean)
    ), scores AS (
      INSERT INTO score (response_id, scale, value, level, answered)
      SELECT response_id, scale, value, level, answered
      FROM full_rows, jsonb_to_recordset(rows -> 'scores')
        AS score(scale text, value float8, level text, answered int)
    ), recommendations AS (
      INSERT INTO recommendation (response_id, person_id, wave_id, trigger, addressee, kind, text, due_at, created_at)
      SELECT response_id, person, wave, trigger, addressee::recommendation_addressee, kind, text, "dueAt"::timestamptz,
             "createdAt"::timestamptz
      FROM full_rows, jsonb_to_recordset(rows -> 'recommendations')
        AS recommendation(trigger text, addressee text, kind text, text jsonb, "dueAt" text, "createdAt" text)
    )
    SELECT told.id, key, organisation_id, made.id AS response_id FROM told JOIN made ON made.run_id = told.id`
  const byRun = new Map(sent.map((one) => [one.id, one]))
  return all.map(({ run, at }) => {
    const one = byRun.get(run.id)
    return one?.key === at.dedupeKey ? { responseId: one.response_id, organisationId: one.organisation_id } : undefined
  })
}

function toRow({ run, at, rows }: Submission) {
  return {
    run: run.id,
    rev: run.rev,
    wave: run.waveId,
    person: run.personId,
    channel: run.channel,
    key: at.dedupeKey,
    inbox: at.inboxId ?? 0,
    at: at.receivedAt,
    rows,
  }
}
