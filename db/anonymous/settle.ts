// The end of anonymous waves: the waiting room empties, drafts go, and the tables that held them are written anew.
import type { PrismaClient } from '../open.ts'
import { empty } from './waiting-room.ts'

export type Settled = { waveId: number; kept: number; destroyed: number }

/** Where words once stood that were tied to a person: deleted rows keep them in the file until it is rewritten. */
const wordsOf = { run: 'state', inbox_update: 'payload', waiting_response: 'content' } as const

/** So long after its end a webhook may still be writing what it received before it. */
const graceMs = 60_000

/**
 * Every anonymous wave that is closed and of which nothing received in time is still on its way. Safe to repeat: a
 * crash before the rewriting leaves `mixed_at` empty, and the next call does it again.
 */
export async function settleAnonymousWaves(db: PrismaClient, now: Date): Promise<Settled[]> {
  const over = new Date(now.getTime() - graceMs)
  const waves = await db.$queryRaw<{ id: number }[]>`
    SELECT wave.id FROM wave JOIN survey_version AS version ON version.id = wave.version_id
    WHERE wave.status = 'closed' AND wave.closes_at < ${over} AND wave.mixed_at IS NULL AND version.definition ->> 'anonymity' = 'anonymous'
      AND NOT EXISTS (SELECT FROM inbox_update WHERE handled_at IS NULL AND received_at < wave.closes_at)
    ORDER BY wave.id`
  const settled: Settled[] = []
  for (const { id } of waves) settled.push(await mix(db, id))
  if (settled.length === 0) return []
  for (const [table, column] of Object.entries(wordsOf)) await writeAnew(db, table, column)
  await db.wave.updateMany({ where: { id: { in: settled.map(({ waveId }) => waveId) } }, data: { mixedAt: now } })
  return settled
}

/** Everybody who writes or reads the table stands behind us while we wait for it; the schedule comes again. */
const patience = '5s'

/**
 * A new file with the rows that are there. VACUUM FULL would copy a deleted row too as long as anybody's snapshot is
 * older than its deletion (a report that takes long, an automatic ANALYZE); a change of type never does.
 */
async function writeAnew(db: PrismaClient, table: string, column: string): Promise<void> {
  await db.$transaction([
    db.$executeRawUnsafe(`SET LOCAL lock_timeout = '${patience}'`),
    db.$executeRawUnsafe(`ALTER TABLE ${table} ALTER ${column} TYPE jsonb USING ${column}::text::jsonb`),
  ])
}

function mix(db: PrismaClient, waveId: number): Promise<Settled> {
  return db.$transaction(async (tx) => {
    const { kept, destroyed } = await empty(tx, waveId)
    await tx.run.deleteMany({ where: { waveId } })
    return { waveId, kept, destroyed }
  })
}
