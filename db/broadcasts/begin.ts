// A new draft: empty, begun with a template, or with what another broadcast says.
import type { Actor } from '../../core/access.ts'
import { longestTitle, problemOfTitle } from '../../core/broadcasts/check.ts'
import type { BroadcastContent } from '../../core/broadcasts/content.ts'
import type { Category } from '../../core/outbox/category.ts'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { broadcastFor, mayBroadcast, mayChoose, noteBroadcast, type Refused, refused } from './rights.ts'
import { beginningOf } from './templates.ts'

export async function createBroadcast(
  db: Db,
  actor: Actor,
  given: { title: string; area: number | null; audience: string; segmentId?: number; template?: string },
  now: Date,
): Promise<{ kind: 'created'; id: number } | Refused> {
  const wrong = problemOfTitle(given.title) ?? (mayBroadcast(actor, given) ? null : 'broadcasts-not-allowed')
  if (wrong) return refused(wrong)
  const { template, ...draft } = given
  return inTransaction(db, async (tx) => {
    const beginning = template ? await beginningOf(tx, actor, template, now) : { content: emptyContent }
    if (!beginning) return refused('broadcasts-no-template')
    return insert(tx, actor, { ...draft, ...beginning }, now)
  })
}

const emptyContent: BroadcastContent = { text: { ru: '' }, buttons: [] }

/** A new draft with the words of another, whatever became of that. */
export function copyBroadcast(db: Db, actor: Actor, id: number, title: string, now: Date) {
  return fromAnother(db, actor, id, title, { follows: false }, now)
}

/** A draft to those whom it reached and who did nothing. */
export function followUpBroadcast(db: Db, actor: Actor, id: number, title: string, now: Date) {
  return fromAnother(db, actor, id, title, { follows: true }, now)
}

function fromAnother(db: Db, actor: Actor, id: number, title: string, { follows }: { follows: boolean }, now: Date) {
  return inTransaction(db, async (tx): Promise<{ kind: 'created'; id: number } | Refused> => {
    const found = await broadcastFor(tx, actor, id)
    if (found.kind === 'refused') return found
    const { area, audience, segmentId, followsId, content, fileId, perMinute, queuedAt } = found.broadcast
    if (follows && queuedAt === null) return refused('broadcasts-not-sent')
    const whom = { audience, segmentId, followsId: follows ? id : followsId }
    const category = mayChoose(actor, found.broadcast) ? found.broadcast.category : 'news'
    return insert(
      tx,
      actor,
      { area, ...whom, content, fileId, perMinute, category, title: title.slice(0, longestTitle) },
      now,
    )
  })
}

async function insert(
  tx: Db,
  actor: Actor,
  draft: {
    title: string
    area: number | null
    audience: string
    segmentId?: number | null
    followsId?: number | null
    category?: Category
    content: BroadcastContent
    fileId?: number | null
    perMinute?: number | null
  },
  now: Date,
): Promise<{ kind: 'created'; id: number }> {
  const createdById = actor.kind === 'staff' ? actor.accountId : null
  const data = { ...draft, title: draft.title.trim(), createdById, createdAt: now, changedAt: now }
  const { id } = await tx.broadcast.create({ data })
  await noteBroadcast(tx, actor, 'createBroadcast', id, {}, now)
  return { kind: 'created', id }
}
