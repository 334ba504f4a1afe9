// Files that became no answer: of drafts that are never sent, and what a crash has left between two steps.
import type { Db } from './open.ts'

const day = 24 * 3600 * 1000
/** A wave may be opened again for a while, and then its drafts go on. */
const draftDays = 30
/** Longer than any fetching takes. */
const strayDays = 1

/** @returns how many */
export function sweepFiles(db: Db, now: Date): Promise<number> {
  const ended = new Date(now.getTime() - draftDays * day)
  const begun = new Date(now.getTime() - strayDays * day)
  return db.$executeRaw`
    DELETE FROM stored_file USING run, wave
    WHERE run.id = stored_file.run_id AND wave.id = run.wave_id AND run.status <> 'submitted'
      AND (least(wave.closes_at, wave.closed_at) < ${ended}
        OR (stored_file.created_at < ${begun} AND position(stored_file.token IN run.state::text) = 0))`
}
