// What is kept of a survey that is answered on a page: the same run as in a chat, so that either goes on where the
// other stopped.
import { randomBytes } from 'node:crypto'
import type { State } from '../core/survey/state.ts'
import type { Finished } from '../core/survey/step.ts'
import { dropTakenBack } from './files.ts'
import { together } from './in-groups.ts'
import type { LinkSheet } from './link-sheets.ts'
import type { Db } from './open.ts'
import { saveStep } from './save-steps.ts'
import { submitRun } from './submissions.ts'

type At = { receivedAt: Date; dedupeKey: string; zone?: string | undefined }

/** False where the run has moved on since it was read. */
export async function keepOnPage(db: Db, sheet: LinkSheet, state: State, at: At): Promise<boolean> {
  if (!sheet.run) return (await beginRun(db, { sheet, state, at })) !== undefined
  const isSaved = await saveStep(db, { run: sheet.run.id, rev: sheet.run.rev, state, inboxId: undefined, ...at })
  const changed = { before: sheet.state?.answers ?? [], after: state.answers }
  if (isSaved) await dropTakenBack(db, sheet.run.id, sheet.definition, changed)
  return isSaved
}

/** False as above. A form that is sent whole begins its run and ends it. */
export async function sendOnPage(db: Db, sheet: LinkSheet, state: State, step: Finished, at: At): Promise<boolean> {
  const begun = sheet.run ?? (await beginRun(db, { sheet, state, at }))
  if (!begun) return false
  return (await submitRun(db, { ...sheet, id: begun.id, rev: begun.rev, channel: 'web' }, step, at)) !== null
}

type Beginning = { sheet: LinkSheet; state: State; at: At }

/** Undefined where somebody else has begun it meanwhile. */
const beginRun = together(async (db: Db, all: Beginning[]) => {
  const of = <Value>(read: (one: Beginning) => Value) => all.map(read)
  const rows = await db.$queryRaw<{ id: number; rev: number; wave_id: number; person_id: number }[]>`
    /* prepared: begin-runs */
    INSERT INTO run (token, wave_id, person_id, state, rev, last_event_key, started_at, updated_at)
    SELECT token, wave, person, state::jsonb, 1, key, at::timestamptz, at::timestamptz
    FROM unnest(
      ${of(() => randomBytes(16).toString('hex'))}::text[], ${of(({ sheet }) => sheet.waveId)}::int[],
      ${of(({ sheet }) => sheet.personId)}::int[], ${of(({ state }) => JSON.stringify(state))}::text[],
      ${of(({ at }) => at.dedupeKey)}::text[], ${of(({ at }) => at.receivedAt.toISOString())}::text[]
    ) AS begun(token, wave, person, state, key, at)
    ON CONFLICT (wave_id, person_id) DO NOTHING
    RETURNING id, rev, wave_id, person_id`
  const byKey = new Map(rows.map((row) => [`${row.wave_id}:${row.person_id}`, row]))
  return all.map(({ sheet }) => {
    const key = `${sheet.waveId}:${sheet.personId}`
    const row = byKey.get(key)
    // Of two at once only the first has begun it.
    byKey.delete(key)
    return row
  })
})
