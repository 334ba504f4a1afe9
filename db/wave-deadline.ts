// Moves the end of a wave: later while it is open, or open again after it was closed.
import type { Actor } from '../core/access.ts'
import { lastDayBefore } from '../core/time.ts'
import { renewExpiry } from './broadcasts/expiry.ts'
import { definitionOf } from './definitions.ts'
import type { Db } from './open.ts'
import { inTransaction } from './transaction.ts'
import { noteWave, type Refused, refused, waveToRun } from './wave-rights.ts'

type Given = { closesAt: Date; now: Date; zone: string }

/** Longer ahead is a slip of the hand. */
const longestMs = 366 * 86_400_000

/** Nobody is written to for it: what still waits to be said, and the next reminder, name the new day. */
export function extendWave(db: Db, actor: Actor, id: number, given: Given): Promise<{ kind: 'extended' } | Refused> {
  const { closesAt, now } = given
  return inTransaction(db, async (tx) => {
    const found = await waveToRun(tx, actor, id)
    if (found.kind === 'refused') return found
    const { wave } = found
    if (wave.status !== 'open' || wave.closesAt <= now) return refused('notices-wave-not-open')
    if (closesAt <= wave.closesAt) return refused('notices-wave-not-later')
    if (closesAt.getTime() - now.getTime() > longestMs) return refused('notices-wave-too-far')
    const { count } = await tx.wave.updateMany({
      where: { id, status: 'open', closesAt: wave.closesAt },
      data: { closesAt, extensions: { increment: 1 } },
    })
    if (count === 0) return refused('notices-wave-changed')
    await tellWaiting(tx, id, given)
    await renewExpiry(tx, wave.token)
    await noteWave(tx, actor, 'extendWave', id, { lastDay: lastDayBefore(closesAt, given.zone) }, now)
    return { kind: 'extended' }
  })
}

/** Only where answers have names: what is mixed has no one whose answer could come later without being seen. */
export function reopenWave(db: Db, actor: Actor, id: number, given: Given): Promise<{ kind: 'reopened' } | Refused> {
  const { closesAt, now } = given
  return inTransaction(db, async (tx) => {
    const found = await waveToRun(tx, actor, id)
    if (found.kind === 'refused') return found
    const reason = await reopeningRefused(tx, found.wave)
    if (reason) return refused(reason)
    if (closesAt <= now) return refused('notices-wave-not-later')
    if (closesAt.getTime() - now.getTime() > longestMs) return refused('notices-wave-too-far')
    const { count } = await tx.wave.updateMany({
      where: { id, status: 'closed' },
      data: { status: 'open', closedAt: null, closesAt, extensions: { increment: 1 } },
    })
    if (count === 0) return refused('notices-wave-changed')
    await renewExpiry(tx, found.wave.token)
    await noteWave(tx, actor, 'reopenWave', id, { lastDay: lastDayBefore(closesAt, given.zone) }, now)
    return { kind: 'reopened' }
  })
}

/** Why a wave is not opened again, or null. */
export async function reopeningRefused(
  db: Db,
  { status, versionId }: { status: string; versionId: number },
): Promise<string | null> {
  if (status !== 'closed') return 'notices-wave-not-closed'
  const version = await db.surveyVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { id: true, contentHash: true },
  })
  return (await definitionOf(db, version)).anonymity === 'anonymous' ? 'notices-wave-mixed' : null
}

async function tellWaiting(db: Db, id: number, { closesAt, zone }: Given): Promise<void> {
  await db.$executeRaw`
    UPDATE outbox_message SET expires_at = ${closesAt}::timestamptz,
      params = params || jsonb_build_object('lastDay', ${lastDayBefore(closesAt, zone)}::text)
    WHERE wave_id = ${id} AND status = 'queued'`
}
