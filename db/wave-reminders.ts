// Reminds those who have not answered: by the plan, or because somebody of the staff says so.
import type { Actor } from '../core/access.ts'
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import { dueReminder, labelOf, remindersOf, type Stage } from '../core/outbox/reminder-plan.ts'
import type { Db } from './open.ts'
import { claimRun } from './schedule-runs.ts'
import { inTransaction } from './transaction.ts'
import { queueByHand, queuePlanned } from './wave-messages.ts'
import { byHand } from './wave-reach.ts'
import { noteWave, type Refused, refused, waveToRun } from './wave-rights.ts'

/** What several waves want of one person at the same hour is queued by then, and said in one message. */
const gatheringMs = 60_000

export type Reminded = { kind: 'queued'; messages: number } | Refused

/**
 * Queues one reminder for everybody who has not answered and can be reached; the same occasion never twice.
 * @param occasion `stage` of the plan; without it, by hand: to those whom nothing has reached or awaits today
 */
export function remindNonRespondents(
  db: Db,
  actor: Actor,
  waveId: number,
  occasion: { stage?: Stage; organisationId?: number | undefined },
  now: Date,
  hours: SendingHours,
): Promise<Reminded> {
  return inTransaction(db, async (tx) => {
    const found = await waveToRun(tx, actor, waveId)
    if (found.kind === 'refused') return found
    const { wave } = found
    if (wave.status !== 'open' || wave.closesAt <= now) return refused('notices-wave-not-open')
    const { stage, organisationId } = occasion
    const planned = stage && labelOf(stage, wave.extensions)
    const messages = planned
      ? await queuePlanned(tx, wave, planned, { now, notBefore: new Date(now.getTime() + gatheringMs), hours })
      : await queueByHand(tx, wave, { now, hours, organisationId })
    const label = planned ?? byHand(now, hours)
    await noteWave(tx, actor, 'remindNonRespondents', waveId, { label, messages }, now)
    return { kind: 'queued', messages }
  })
}

/** Queues what the plan wants of every open wave by now. Each stage happens once, however often this is called. */
export async function remindByPlan(db: Db, now: Date, hours: SendingHours): Promise<number> {
  let queued = 0
  const waves = await db.wave.findMany({ where: { status: 'open', closesAt: { gt: now } } })
  for (const wave of waves) {
    const due = dueReminder(remindersOf(wave, hours), now)
    if (due) queued += await remindOnce(db, wave, due.stage, now, hours)
  }
  return queued
}

type Extended = { id: number; extensions: number }

function remindOnce(db: Db, { id, extensions }: Extended, stage: Stage, now: Date, hours: SendingHours) {
  return inTransaction(db, async (tx) => {
    if (!(await claimRun(tx, `wave:${id}:${labelOf(stage, extensions)}`, new Date(0), now))) return 0
    const reminded = await remindNonRespondents(tx, { kind: 'system' }, id, { stage }, now, hours)
    return reminded.kind === 'queued' ? reminded.messages : 0
  })
}
