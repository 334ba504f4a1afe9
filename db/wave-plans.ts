// A wave that has not opened yet: moved to other days, or called off.
import type { Actor } from '../core/access.ts'
import { renewExpiry } from './broadcasts/expiry.ts'
import type { Db } from './open.ts'
import { inTransaction } from './transaction.ts'
import { noteWave, type Refused, refused, waveToRun } from './wave-rights.ts'

export function moveWave(
  db: Db,
  actor: Actor,
  id: number,
  { opensAt, closesAt }: { opensAt: Date; closesAt: Date },
  now: Date,
): Promise<{ kind: 'moved' } | Refused> {
  return changePlan(db, actor, id, async (tx, { token }) => {
    if (closesAt <= opensAt || closesAt <= now) return refused('notices-wave-dates')
    const { count } = await tx.wave.updateMany({ where: stillPlanned(id), data: { opensAt, closesAt } })
    if (count === 0) return refused('notices-wave-opening')
    await renewExpiry(tx, token)
    await noteWave(tx, actor, 'moveWave', id, { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() }, now)
    return { kind: 'moved' }
  })
}

/** It stays in the list as what it is: called off. Nobody had been asked. */
export function cancelWave(db: Db, actor: Actor, id: number, now: Date): Promise<{ kind: 'cancelled' } | Refused> {
  return changePlan(db, actor, id, async (tx, { token }) => {
    const { count } = await tx.wave.updateMany({
      where: stillPlanned(id),
      data: { status: 'cancelled', closedAt: now },
    })
    if (count === 0) return refused('notices-wave-opening')
    // What an opening that was cut short has left.
    await tx.respondent.deleteMany({ where: { waveId: id } })
    await renewExpiry(tx, token)
    await noteWave(tx, actor, 'cancelWave', id, {}, now)
    return { kind: 'cancelled' }
  })
}

/** Somebody may be opening it at this very moment. */
const stillPlanned = (id: number) => ({ id, status: 'planned' as const, opening: null })

function changePlan<Done>(
  db: Db,
  actor: Actor,
  id: number,
  change: (tx: Db, wave: { token: string }) => Promise<Done | Refused>,
) {
  return inTransaction(db, async (tx): Promise<Done | Refused> => {
    const found = await waveToRun(tx, actor, id)
    if (found.kind === 'refused') return found
    if (found.wave.status !== 'planned') return refused('notices-wave-not-planned')
    return change(tx, found.wave)
  })
}
