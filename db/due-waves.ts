// Opens and closes what its time has come for. What is due is read from the data, so downtime only delays it.
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import type { Db } from './open.ts'
import { openWave, resumeInvitations } from './wave-opening.ts'
import { closeWave } from './waves.ts'

const system = { kind: 'system' as const }

export async function openDueWaves(db: Db, now: Date, hours: SendingHours): Promise<number[]> {
  const due = await db.wave.findMany({ where: { status: 'planned', opensAt: { lte: now }, closesAt: { gt: now } } })
  const opened: number[] = []
  for (const { id } of due) {
    const { kind } = await openWave(db, system, id, now, hours)
    if (kind === 'opened') opened.push(id)
  }
  await resumeInvitations(db, now, hours)
  return opened
}

export async function closeDueWaves(db: Db, now: Date): Promise<number[]> {
  const due = await db.wave.findMany({ where: { status: 'open', closesAt: { lte: now } } })
  for (const { id } of due) await closeWave(db, system, id, now)
  return due.map(({ id }) => id)
}
