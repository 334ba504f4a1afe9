// «I have no code»: a chat names its organisation, staff find the person by a call and tie the two.
import type { Actor } from '../core/access.ts'
import { recordAudit } from './audit.ts'
import { tie } from './codes.ts'
import { demand } from './demand.ts'
import type { Db } from './open.ts'
import { inTransaction } from './transaction.ts'

/** The number is what the person tells by telephone. Asking again changes the organisation, not the number. */
export async function requestAccess(
  db: Db,
  { contactId, organisationId, now }: { contactId: number; organisationId: number; now: Date },
): Promise<{ number: number }> {
  return inTransaction(db, async (tx) => {
    const waiting = await tx.accessRequest.findFirst({ where: { contactId, status: 'waiting' } })
    const request = waiting
      ? await tx.accessRequest.update({ where: { id: waiting.id }, data: { organisationId } })
      : await tx.accessRequest.create({ data: { contactId, organisationId, createdAt: now } })
    return { number: request.id }
  })
}

export async function waitingRequestOf(
  db: Db,
  contactId: number,
): Promise<{ number: number; organisation: string | null } | null> {
  const request = await db.accessRequest.findFirst({
    where: { contactId, status: 'waiting' },
    include: { organisation: { select: { shortName: true } } },
  })
  return request && { number: request.id, organisation: request.organisation?.shortName ?? null }
}

export type Approved =
  | { kind: 'approved' }
  | { kind: 'not-waiting' }
  | { kind: 'chat-taken' }
  /** The person has another chat already; approve with `move` after asking them. */
  | { kind: 'person-elsewhere' }
  | { kind: 'no-consent' }

export async function approveRequest(
  db: Db,
  actor: Actor,
  at: { requestId: number; personId: number; now: Date; move?: boolean },
): Promise<Approved> {
  demand(actor, 'accessRequest')
  const { requestId, personId, now, move = false } = at
  return inTransaction(db, async (tx) => {
    const request = await tx.accessRequest.findUnique({ where: { id: requestId }, include: { contact: true } })
    if (request?.status !== 'waiting') return { kind: 'not-waiting' }
    const { contact } = request
    if (contact.personId !== null && contact.personId !== personId) return { kind: 'chat-taken' }
    const consent = await tx.consent.findFirst({
      where: { contactId: contact.id, purpose: 'processing' },
      orderBy: { id: 'desc' },
    })
    if (consent?.decision !== 'given') return { kind: 'no-consent' }
    const tied = await tie(tx, { contactId: contact.id, personId, channel: contact.channel, now, move })
    if (tied.kind === 'person-elsewhere') return tied
    await decide(tx, actor, { requestId, now, status: 'approved', personId })
    return { kind: 'approved' }
  })
}

export async function refuseRequest(
  db: Db,
  actor: Actor,
  { requestId, reason, now }: { requestId: number; reason?: string; now: Date },
): Promise<{ kind: 'refused' | 'not-waiting' }> {
  demand(actor, 'accessRequest')
  return inTransaction(db, async (tx) => {
    const request = await tx.accessRequest.findUnique({ where: { id: requestId } })
    if (request?.status !== 'waiting') return { kind: 'not-waiting' }
    await decide(tx, actor, { requestId, now, status: 'refused', ...(reason === undefined ? {} : { reason }) })
    return { kind: 'refused' }
  })
}

async function decide(
  db: Db,
  actor: Actor,
  at: { requestId: number; now: Date; status: 'approved' | 'refused'; personId?: number; reason?: string },
): Promise<void> {
  const { requestId, now, ...decision } = at
  const accountId = actor.kind === 'staff' ? actor.accountId : null
  await db.accessRequest.update({
    where: { id: requestId },
    data: { ...decision, decidedAt: now, decidedById: accountId },
  })
  const action = decision.status === 'approved' ? 'approveRequest' : 'refuseRequest'
  await recordAudit(db, actor, { action, subject: 'access_request', subjectId: requestId }, now)
}
