// The hot path: the steps of all who answer at the same time, in one statement together with their inbox marks.
import type { State } from '../core/survey/state.ts'
import { together } from './in-groups.ts'
import type { Db } from './open.ts'

type Step = {
  run: number
  /** The revision that was decided upon. */
  rev: number
  state: State
  dedupeKey: string
  receivedAt: Date
  inboxId: number | undefined
}

/** False where the run has moved on since it was read, or where somebody else has handled this very update. */
export const saveStep = together(async (db: Db, steps: Step[]): Promise<boolean[]> => {
  const of = <Value>(read: (step: Step) => Value) => steps.map(read)
  const moved = await db.$queryRaw<{ id: number; key: string }[]>`
    /* prepared: save-steps */
    WITH asked AS (
      SELECT run, rev, state, status, key, nullif(inbox, 0) AS inbox, at::timestamptz
      FROM unnest(
        ${of(({ run }) => run)}::int[], ${of(({ rev }) => rev)}::int[],
        ${of(({ state }) => JSON.stringify(state))}::text[],
        ${of(({ state }) => (state.paused ? 'paused' : 'active'))}::text[],
        ${of(({ dedupeKey }) => dedupeKey)}::text[], ${of(({ inboxId = 0 }) => inboxId)}::int[],
        ${of(({ receivedAt }) => receivedAt.toISOString())}::text[]
      ) AS asked(run, rev, state, status, key, inbox, at)
    ), waiting AS (
      SELECT id FROM inbox_update WHERE id IN (SELECT inbox FROM asked) AND handled_at IS NULL ORDER BY id FOR UPDATE
    ), moved AS (
      UPDATE run
      SET state = asked.state::jsonb, rev = run.rev + 1, status = asked.status::run_status,
          last_event_key = asked.key, updated_at = asked.at
      FROM asked
      WHERE run.id = asked.run AND run.rev = asked.rev AND run.status <> 'submitted'
        AND (asked.inbox IS NULL OR asked.inbox IN (SELECT id FROM waiting))
      RETURNING run.id, asked.key
    ), marked AS (
      UPDATE inbox_update SET handled_at = asked.at, payload = NULL
      FROM asked JOIN moved ON moved.id = asked.run AND moved.key = asked.key
      WHERE inbox_update.id = asked.inbox
    )
    SELECT id, key FROM moved`
  // Of two steps of one run only one is taken; the other is decided anew.
  const keys = new Map(moved.map(({ id, key }) => [id, key]))
  return steps.map(({ run, dedupeKey }) => keys.get(run) === dedupeKey)
})
