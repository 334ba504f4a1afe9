// How far whoever opens a wave has come: counted cheaply, for it is asked every second while many are invited.
import { waveInvitation } from '../core/outbox/kinds/wave-invitation.ts'
import type { Db } from './open.ts'

/** People are gathered under a wave that is planned still, and invited under one that is open. */
export type OpeningProgress = { stage: 'gathering' | 'inviting'; done: number }

/** null while nobody is at it. */
export async function openingProgress(
  db: Db,
  wave: { id: number; status: string; opening: string | null },
): Promise<OpeningProgress | null> {
  const { id: waveId, status, opening } = wave
  if (opening === null) return null
  if (status === 'planned') return { stage: 'gathering', done: await db.respondent.count({ where: { waveId } }) }
  if (status !== 'open') return null
  const done = await db.outboxMessage.count({ where: { waveId, kind: waveInvitation.name } })
  return { stage: 'inviting', done }
}
