// Waves that are over are counted before anybody opens their results: the page then finds its figures kept.
import type { PrismaClient } from '../open.ts'
import { countByRmo } from './heat-map.ts'
import { findWave, maySpeak } from './wave.ts'
import { countsOf, pairsOf } from './wave-counts.ts'

/** Whoever comes later counts what is missing, as ever. */
const afterwards = 24 * 3600 * 1000

/**
 * By the very verbs that the pages call, so there is no second way of counting, and a wave that stands as it was
 * counted costs a look. For a day after closing, or mixing: a wave that was opened again is counted again.
 * @returns the waves that were looked at
 */
export async function countClosedWaves(db: PrismaClient, now: Date, zone?: string): Promise<number[]> {
  const lately = { gt: new Date(now.getTime() - afterwards) }
  const waves = await db.wave.findMany({
    where: { status: 'closed', OR: [{ closedAt: lately }, { mixedAt: lately }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  const counted: number[] = []
  for (const { id } of waves) if (await countWave(db, id, zone)) counted.push(id)
  return counted
}

async function countWave(db: PrismaClient, id: number, zone?: string): Promise<boolean> {
  const found = await findWave(db, id)
  if (!found || !maySpeak(found)) return false
  const { wave, definition } = found
  await countsOf(db, { waveId: id, definition })
  if (definition.anonymity === 'anonymous') return true
  if (definition.blocks.length > 0) await countByRmo(db, found, zone)
  const previous = wave.previousId === null ? null : await findWave(db, wave.previousId)
  if (previous?.definition.anonymity === 'named') await pairsOf(db, { earlier: previous.wave.id, later: id })
  return true
}
