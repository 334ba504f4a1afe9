// Waves: a version of a questionnaire put to an audience between two instants.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../core/access.ts'
import { findAudience } from '../core/audience.ts'
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import { mayRunWave } from '../core/survey-rights.ts'
import { localDateOf } from '../core/time.ts'
import { peopleOf } from './audience.ts'
import type { Db } from './open.ts'
import { inTransaction } from './transaction.ts'
import { queueInvitations } from './wave-messages.ts'
import { noteWave, type Refused, refused, waveToRun } from './wave-rights.ts'

export type NewWave = {
  versionId: number
  title: string
  /** A name of core/audience.ts. */
  audience: string
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
  if (!findAudience(wave.audience)) return refused('notices-wave-no-audience')
  if (wave.title.trim() === '') return refused('notices-wave-no-title')
  if (wave.closesAt <= wave.opensAt || wave.closesAt <= now) return refused('notices-wave-dates')
  return inTransaction(db, async (tx) => {
    const version = await tx.surveyVersion.findUnique({ where: { id: wave.versionId }, include: { survey: true } })
    if (!version) return refused('notices-wave-no-version')
    if (!mayRunWave(actor, version.survey)) return refused('notices-wave-not-allowed')
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

/** Asks everybody of the audience as it is now, and queues the invitations. A wave that is open stays as it is. */
export function openWave(
  db: Db,
  actor: Actor,
  id: number,
  now: Date,
  hours: SendingHours,
): Promise<{ kind: 'opened'; respondents: number; invitations: number } | { kind: 'already' } | Refused> {
  return inTransaction(db, async (tx) => {
    const found = await waveToRun(tx, actor, id)
    if (found.kind === 'refused') return found
    const { wave } = found
    const audience = findAudience(wave.audience)
    if (!audience) return refused('notices-wave-no-audience')
    if (wave.status === 'open') return { kind: 'already' }
    if (wave.status === 'closed' || wave.closesAt <= now) return refused('notices-wave-over')
    // Opened by hand before its day: answers count from now on.
    const opensAt = wave.opensAt < now ? wave.opensAt : now
    const { count } = await tx.wave.updateMany({
      where: { id, status: 'planned' },
      data: { status: 'open', openedAt: now, opensAt },
    })
    if (count === 0) return { kind: 'already' }
    const respondents = await tx.$executeRaw`
      INSERT INTO respondent (wave_id, person_id, organisation_id, organisation_type, is_young_specialist)
      SELECT ${id}::int, * FROM (${peopleOf(audience, localDateOf(now, hours.zone))}) AS asked
      ON CONFLICT DO NOTHING`
    const invitations = await queueInvitations(tx, wave, now, hours)
    await noteWave(tx, actor, 'openWave', id, { respondents, invitations }, now)
    return { kind: 'opened', respondents, invitations }
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
    if (wave.status === 'planned') return refused('notices-wave-not-open')
    const closesAt = wave.closesAt < now ? wave.closesAt : now
    const { count } = await tx.wave.updateMany({
      where: { id, status: 'open' },
      data: { status: 'closed', closedAt: now, closesAt },
    })
    if (count === 0) return { kind: 'already' }
    const cancelled = await tx.outboxMessage.updateMany({
      where: { waveId: id, status: 'queued' },
      data: { status: 'cancelled', settledAt: now },
    })
    await noteWave(tx, actor, 'closeWave', id, { cancelledMessages: cancelled.count }, now)
    return { kind: 'closed', cancelledMessages: cancelled.count }
  })
}
