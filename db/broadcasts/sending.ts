// «Отправить»: one person confirms the very list, a second one approves it where it is long, and it is sent once.
import type { Actor } from '../../core/access.ts'
import { needsApproval } from '../../core/broadcasts/approval.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Db, Prisma } from '../open.ts'
import { settingOf } from '../settings.ts'
import { inTransaction } from '../transaction.ts'
import { leaveNext } from './next.ts'
import { previewSending } from './preview.ts'
import { queueBroadcast } from './queueing.ts'
import { type Broadcast, broadcastFor, mayChoose, noteBroadcast, type Refused, refused } from './rights.ts'

export type Sent =
  | { kind: 'waiting'; people: number }
  | { kind: 'scheduled'; people: number; at: Date }
  | { kind: 'queued'; people: number; messages: number }
  /** Others are asked than were counted. */
  | { kind: 'changed'; people: number }
  | { kind: 'already' }
  | Refused

type Confirmed = { mark: string; now: Date; hours: SendingHours }

/** @param mark what the preview named the list by that somebody has confirmed */
export function sendBroadcast(db: Db, actor: Actor, id: number, confirmed: Confirmed): Promise<Sent> {
  return confirm(db, actor, id, 'draft', confirmed)
}

/** By another than who asked for it. */
export function approveBroadcast(db: Db, actor: Actor, id: number, confirmed: Confirmed): Promise<Sent> {
  return confirm(db, actor, id, 'waiting', confirmed)
}

async function confirm(
  db: Db,
  actor: Actor,
  id: number,
  from: 'draft' | 'waiting',
  { mark, now, hours }: Confirmed,
): Promise<Sent> {
  const decided = await inTransaction(db, (tx) => decide(tx, actor, id, from, { mark, now, hours }))
  if (decided.kind !== 'queueing') return decided
  return { kind: 'queued', people: decided.people, messages: await queueBroadcast(db, id, now, hours) }
}

async function decide(
  tx: Db,
  actor: Actor,
  id: number,
  from: 'draft' | 'waiting',
  { mark, now, hours }: Confirmed,
): Promise<Exclude<Sent, { kind: 'queued' }> | { kind: 'queueing'; people: number }> {
  const found = await broadcastFor(tx, actor, id)
  if (found.kind === 'refused') return found
  const { broadcast } = found
  if (broadcast.status !== from) return { kind: 'already' }
  const wrong = notNow(broadcast, actor, from, now)
  if (wrong) return refused(wrong)
  const preview = await previewSending(tx, actor, broadcast, now, hours)
  if (preview.kind === 'refused') return preview
  const { people, by, rules } = preview
  if (by.reached === 0) return refused('broadcasts-nobody')
  if (preview.mark !== mark) return { kind: 'changed', people }
  const status = await nextStatus(tx, broadcast, people, from, now)
  const accountId = actor.kind === 'staff' ? actor.accountId : null
  const { count } = await tx.broadcast.updateMany({
    where: { id, status: from },
    data: {
      status,
      recipients: people,
      changedAt: now,
      ...(rules && { rules: rules as unknown as Prisma.InputJsonObject }),
      ...(from === 'draft' ? { sentById: accountId } : { approvedById: accountId }),
    },
  })
  if (count === 0) return { kind: 'already' }
  // One that was approved after its time is begun here, not by the clock.
  if (status === 'queueing') await leaveNext(tx, id, now, hours)
  await noteBroadcast(tx, actor, from === 'draft' ? 'sendBroadcast' : 'approveBroadcast', id, { people }, now)
  if (status === 'scheduled') return { kind: status, people, at: broadcast.sendAt ?? now }
  return { kind: status, people }
}

function notNow(broadcast: Broadcast, actor: Actor, from: 'draft' | 'waiting', now: Date): string | null {
  const { sendAt, sentById, repeats, repeatUntil } = broadcast
  if (from === 'draft' && !mayChoose(actor, broadcast)) return 'broadcasts-urgent-not-yours'
  if (from === 'draft' && sendAt !== null && sendAt <= now) return 'broadcasts-time-past'
  if (repeats !== 'never' && sendAt === null) return 'broadcasts-repeat-no-time'
  if (repeats !== 'never' && repeatUntil === null) return 'broadcasts-repeat-endless'
  if (from === 'waiting' && actor.kind === 'staff' && actor.accountId === sentById) return 'broadcasts-own-approval'
  return null
}

async function nextStatus(tx: Db, { sendAt }: Broadcast, people: number, from: 'draft' | 'waiting', now: Date) {
  const above = await settingOf(tx, 'broadcast-approval-above')
  if (from === 'draft' && needsApproval({ people, above, approved: null })) return 'waiting'
  return sendAt !== null && sendAt > now ? 'scheduled' : 'queueing'
}
