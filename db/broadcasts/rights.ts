// The broadcast somebody wants to work on, if it is there and theirs, and the line that doing so leaves in the journal.
import { type Actor, may, scopesOf, type Verb } from '../../core/access.ts'
import { type BroadcastContent, broadcastContent } from '../../core/broadcasts/content.ts'
import type { Category } from '../../core/outbox/category.ts'
import type { Arguments } from '../../core/refusal.ts'
import { covers, type OfArea } from '../../core/survey-rights.ts'
import { recordAudit } from '../audit.ts'
import type { Db, Prisma } from '../open.ts'

/** An expected failure; the reason is a message of locales/. */
export type Refused = { kind: 'refused'; reason: string; args?: Arguments }

export function refused(reason: string, args?: Arguments): Refused {
  return { kind: 'refused', reason, ...(args && { args }) }
}

export function mayBroadcast(actor: Actor, of: OfArea, verb: Verb = 'write'): boolean {
  return scopesOf(actor, verb, 'broadcast').some((scope) => covers(scope, of))
}

/** Whether it may be about this: what nobody can switch off is not everybody's to send. */
export function mayChoose(actor: Actor, { category }: { category: Category }): boolean {
  return category !== 'service' || may(actor, 'write', 'urgentBroadcast')
}

type Row = Prisma.BroadcastGetPayload<object>
export type Broadcast = Omit<Row, 'content' | 'category'> & { content: BroadcastContent; category: Category }

export async function broadcastFor(
  db: Db,
  actor: Actor,
  id: number,
  verb: Verb = 'write',
): Promise<{ kind: 'broadcast'; broadcast: Broadcast } | Refused> {
  const row = await db.broadcast.findUnique({ where: { id } })
  if (!row) return refused('broadcasts-unknown')
  if (!mayBroadcast(actor, row, verb)) return refused('broadcasts-not-allowed')
  return {
    kind: 'broadcast',
    broadcast: { ...row, category: row.category as Category, content: broadcastContent.parse(row.content) },
  }
}

export type BroadcastVerb =
  | 'createBroadcast'
  | 'saveBroadcast'
  | 'attachBroadcastFile'
  | 'removeBroadcastFile'
  | 'deleteBroadcast'
  | 'testBroadcast'
  | 'sendBroadcast'
  | 'approveBroadcast'
  | 'holdBroadcast'
  | 'stopBroadcast'
  | 'returnBroadcast'
  | 'pauseBroadcast'
  | 'resumeBroadcast'
  | 'paceBroadcast'
  | 'cancelBroadcast'

export async function noteBroadcast(
  db: Db,
  actor: Actor,
  action: BroadcastVerb,
  id: number,
  detail: Record<string, string | number>,
  now: Date,
): Promise<void> {
  await recordAudit(db, actor, { action, subject: 'broadcast', subjectId: id, detail }, now)
}
