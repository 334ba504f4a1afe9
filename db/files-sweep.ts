// Files that became no answer: of drafts that are never sent, and what a crash has left between two steps. And those
// that went to many, once no broadcast and no template holds them.
import type { Db } from './open.ts'

const day = 24 * 3600 * 1000
/** A wave may be opened again for a while, and then its drafts go on. */
const draftDays = 30
/** Longer than any fetching takes. */
const strayDays = 1

/** @returns how many */
export async function sweepFiles(db: Db, now: Date): Promise<number> {
  const ended = new Date(now.getTime() - draftDays * day)
  const begun = new Date(now.getTime() - strayDays * day)
  const answers = await db.$executeRaw`
    DELETE FROM stored_file USING run, wave
    WHERE run.id = stored_file.run_id AND wave.id = run.wave_id AND run.status <> 'submitted'
      AND (least(wave.closes_at, wave.closed_at) < ${ended}
        OR (stored_file.created_at < ${begun} AND position(stored_file.token IN run.state::text) = 0))`
  const loose = await db.$executeRaw`
    DELETE FROM stored_file f
    WHERE f.is_for_many AND f.created_at < ${begun}
      AND NOT EXISTS (SELECT FROM broadcast b WHERE b.file_id = f.id)
      AND NOT EXISTS (SELECT FROM broadcast_template t WHERE t.file_id = f.id)`
  return answers + loose + (await sweepHalves(db, begun))
}

/** What a process that died has left of a material of an event: nobody sees it. */
async function sweepHalves(db: Db, begun: Date): Promise<number> {
  const halves = await db.eventMaterial.findMany({
    where: { file: { isWhole: false, createdAt: { lt: begun } } },
    select: { id: true, fileId: true },
  })
  await db.eventMaterial.deleteMany({ where: { id: { in: halves.map(({ id }) => id) } } })
  await db.storedFile.deleteMany({ where: { id: { in: halves.flatMap(({ fileId }) => fileId ?? []) } } })
  return halves.length
}
