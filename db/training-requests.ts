// Training requests: made, confirmed by the head, accepted into the plan or declined by the centre, carried out.
import type { Actor, Subject } from '../core/access.ts'
import { Refusal } from '../core/refusal.ts'
import { type RequestStatus, type RequestStep, statusAfter } from '../core/training/request-status.ts'
import { recordAudit } from './audit.ts'
import type { TrainingRequest } from './generated/client/index.js'
import type { Prisma, PrismaClient } from './open.ts'
import { found, writable } from './own-rows.ts'
import { queueTrainingStatus } from './training-messages.ts'

type At = { id: number; now: Date }

/** @param priority 1–3, 1 being the most pressing */
export async function confirmTrainingRequest(
  db: PrismaClient,
  actor: Actor,
  { priority, ...at }: At & { priority: number },
): Promise<void> {
  if (![1, 2, 3].includes(priority)) throw new Refusal('panel-refused-priority')
  await take(db, actor, 'confirm', 'trainingConfirmation', at, { priority })
}

/** Accepts it into the plan. */
export async function planTrainingRequest(db: PrismaClient, actor: Actor, at: At): Promise<void> {
  await take(db, actor, 'plan', 'trainingDecision', at, {})
}

export async function declineTrainingRequest(
  db: PrismaClient,
  actor: Actor,
  { reason, ...at }: At & { reason: string },
): Promise<void> {
  if (reason.trim() === '') throw new Refusal('panel-refused-decline-reason')
  await take(db, actor, 'decline', 'trainingDecision', at, { declineReason: reason.trim() })
}

export async function referTrainingRequest(
  db: PrismaClient,
  actor: Actor,
  { orderDocument, ...at }: At & { orderDocument: string },
): Promise<void> {
  if (orderDocument.trim() === '') throw new Refusal('panel-refused-order')
  await take(db, actor, 'refer', 'trainingDecision', at, { orderDocument: orderDocument.trim() })
}

/** By a course of the same person that has a document: a referral alone proves nothing. */
export async function completeTrainingRequest(
  db: PrismaClient,
  actor: Actor,
  { courseId, ...at }: At & { courseId: number },
): Promise<void> {
  await take(db, actor, 'complete', 'trainingDecision', at, { courseId }, async (tx, { personId }) => {
    const course = await tx.courseRecord.findFirst({ where: { id: courseId, personId }, include: { request: true } })
    if (!course) throw new Refusal('panel-refused-course-other')
    if (!course.documentDate) throw new Refusal('panel-refused-course-document')
    if (course.request) throw new Refusal('panel-refused-course-taken')
    await tx.courseRecord.update({ where: { id: courseId }, data: { source: 'request' } })
  })
}

/** One step, noted in the journal; the answer of somebody who pressed a second later is refused. */
async function take(
  db: PrismaClient,
  actor: Actor,
  step: RequestStep,
  subject: Subject,
  { id, now }: At,
  data: Prisma.TrainingRequestUncheckedUpdateManyInput,
  before?: (tx: Prisma.TransactionClient, request: TrainingRequest) => Promise<void>,
): Promise<void> {
  await db.$transaction(async (tx) => {
    const request = found(await tx.trainingRequest.findFirst({ where: writable(actor, subject, id, now) }))
    const status = statusAfter(step, request.status)
    if (!status) throw new Refusal('panel-refused-request-status')
    await before?.(tx, request)
    const { count } = await tx.trainingRequest.updateMany({
      where: { id, status: request.status },
      data: { ...data, status, decidedAt: now },
    })
    if (count === 0) throw new Refusal('panel-refused-request-status')
    const detail: { from: RequestStatus; to: RequestStatus } = { from: request.status, to: status }
    const note = { action: `${step}TrainingRequest`, subject: 'trainingRequest', subjectId: id, detail }
    await recordAudit(tx, actor, note, now)
    const reason = typeof data.declineReason === 'string' ? data.declineReason : null
    await queueTrainingStatus(tx, { ...request, status, reason }, now)
  })
}
