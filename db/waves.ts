// Waves: a version of a questionnaire put to an audience between two instants.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../core/access.ts'
import { mayRunWave } from '../core/survey-rights.ts'
import { renewExpiry } from './broadcasts/expiry.ts'
import type { Db } from './open.ts'
import { ruleOf } from './segments/of-wave.ts'
import { refusalOf } from './segments/rights.ts'
import { inTransaction } from './transaction.ts'
import { noteWave, type Refused, refused, waveToRun } from './wave-rights.ts'

export type NewWave = {
  versionId: number
  title: string
  /** A name of core/segments/built-in.ts, or `segment` beside `segmentId`. */
  audience: string
  segmentId?: number
  /** Leaves out those whose quarter would go over the cap. */
  sparesBurdened?: boolean
  opensAt: Date
  /** Exclusive. */
  closesAt: Date
  /** The wave that this one repeats, of the same survey. */
  previousId?: number
}

export async function createWave(
  db: Db,
  actor: Actor,
  wave: NewWave,
  now: Date,
): Promise<{ kind: 'created'; id: number; token: string } | Refused> {
  if (wave.title.trim() === '') return refused('notices-wave-no-title')
  if (wave.closesAt <= wave.opensAt || wave.closesAt <= now) return refused('notices-wave-dates')
  return inTransaction(db, async (tx) => {
    const version = await tx.surveyVersion.findUnique({ where: { id: wave.versionId }, include: { survey: true } })
    if (!version) return refused('notices-wave-no-version')
    if (!mayRunWave(actor, version.survey)) return refused('notices-wave-not-allowed')
    const named = await ruleOf(tx, wave)
    if (!named) return refused('notices-wave-no-audience')
    const reason = await refusalOf(tx, actor, named.rule)
    if (reason) return refused(reason)
    if (wave.previousId !== undefined) {
      const previous = await tx.wave.findUnique({ where: { id: wave.previousId }, select: { version: true } })
      if (previous?.version.surveyId !== version.surveyId) return refused('notices-wave-other-survey')
    }
    const token = randomBytes(16).toString('hex')
    const { id } = await tx.wave.create({ data: { ...wave, title: wave.title.trim(), token } })
    await noteWave(tx, actor, 'createWave', id, {}, now)
    return { kind: 'created', id, token }
  })
}

/**
 * Ends a wave, at its time or before it. What the inbox received before then still counts (core/waves.ts), so
 * `closesAt` moves to now, never past it.
 */
export function closeWave(
  db: Db,
  actor: Actor,
  id: number,
  now: Date,
): Promise<{ kind: 'closed'; cancelledMessages: number } | { kind: 'already' } | Refused> {
  return inTransaction(db, async (tx) => {
    const found = await waveToRun(tx, actor, id)
    if (found.kind === 'refused') return found
    const { wave } = found
    if (wave.status === 'planned' || wave.status === 'cancelled') return refused('notices-wave-not-open')
    const closesAt = wave.closesAt < now ? wave.closesAt : now
    const { count } = await tx.wave.updateMany({
      where: { id, status: 'open' },
      data: { status: 'closed', closedAt: now, closesAt },
    })
    if (count === 0) return { kind: 'already' }
    // Ended by its last day, what was not said has run out; ended by a hand, it was called off.
    const status = wave.closesAt <= now ? 'expired' : 'cancelled'
    const cancelled = await tx.outboxMessage.updateMany({
      where: { waveId: id, status: 'queued' },
      data: { status, settledAt: now },
    })
    await renewExpiry(tx, wave.token)
    await noteWave(tx, actor, 'closeWave', id, { cancelledMessages: cancelled.count }, now)
    return { kind: 'closed', cancelledMessages: cancelled.count }
  })
}
