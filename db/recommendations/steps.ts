// What becomes of a recommendation: accepted, in progress, done, declined; each step noted in the journal.
import type { Actor } from '../../core/access.ts'
import { canTake, type RecommendationStep, statusAfter } from '../../core/recommendations/status.ts'
import { Refusal } from '../../core/refusal.ts'
import { recordAudit } from '../audit.ts'
import type { PrismaClient } from '../open.ts'
import { found, writable } from '../own-rows.ts'
import { unsayRecommendation } from './messages.ts'

type At = { id: number; now: Date }

/**
 * By whom it is addressed to, or by the staff who see what it rests on.
 * @param reason why it is declined
 */
export async function stepRecommendation(
  db: PrismaClient,
  actor: Actor,
  step: RecommendationStep,
  { id, now, reason }: At & { reason?: string },
): Promise<void> {
  if (step === 'decline' && !reason?.trim()) throw new Refusal('panel-refused-decline-reason')
  await db.$transaction(async (tx) => {
    const one = found(await tx.recommendation.findFirst({ where: writable(actor, 'recommendationAnswer', id, now) }))
    const status = canTake(step, one.status, one.kind) ? statusAfter(step, one.status) : null
    if (!status) throw new Refusal('recommendations-refused-status')
    const { count } = await tx.recommendation.updateMany({
      where: { id, status: one.status },
      data: { status, decidedAt: now, declineReason: step === 'decline' ? (reason?.trim() ?? null) : null },
    })
    if (count === 0) throw new Refusal('recommendations-refused-status')
    if (status === 'done' || status === 'declined') await unsayRecommendation(tx, id, now)
    const detail = { from: one.status, to: status }
    const note = { action: `${step}Recommendation`, subject: 'recommendation', subjectId: id, detail }
    await recordAudit(tx, actor, note, now)
  })
}

/** Hands it to a colleague, with another last day if need be. */
export async function assignRecommendation(
  db: PrismaClient,
  actor: Actor,
  { id, now, responsibleId, dueAt }: At & { responsibleId: number; dueAt: Date | null },
): Promise<void> {
  await db.$transaction(async (tx) => {
    found(await tx.recommendation.findFirst({ where: writable(actor, 'recommendation', id, now) }))
    await tx.recommendation.update({ where: { id }, data: { takenById: responsibleId, takenAt: now, dueAt } })
    await recordAudit(tx, actor, { action: 'assignRecommendation', subject: 'recommendation', subjectId: id }, now)
  })
}
