// Writing a broadcast: a draft is kept as it stands, so that nothing typed is lost, and checked before it is sent.
import type { Actor } from '../../core/access.ts'
import { problemOf, problemOfTitle } from '../../core/broadcasts/check.ts'
import { type BroadcastContent, broadcastContent } from '../../core/broadcasts/content.ts'
import { fastest, isPace } from '../../core/broadcasts/pace.ts'
import type { Repeat } from '../../core/broadcasts/repeat.ts'
import type { Category } from '../../core/outbox/category.ts'
import { findBuiltIn } from '../../core/segments/built-in.ts'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { goneTarget } from './choices.ts'
import { audienceFor } from './preview.ts'
import { broadcastFor, mayBroadcast, mayChoose, noteBroadcast, type Refused, refused } from './rights.ts'

export type Written = {
  title: string
  area: number | null
  audience: string
  segmentId?: number | undefined
  category: Category
  content: unknown
  sendAt: Date | null
  sendUntil: Date | null
  perMinute: number | null
  repeats: Repeat
  /** A local date. */
  repeatUntil: string | null
}

/** Only a draft can be written: what waits for approval is taken back first. */
export async function saveBroadcast(
  db: Db,
  actor: Actor,
  id: number,
  written: Written,
  now: Date,
): Promise<{ kind: 'saved' } | Refused> {
  const wrong = problemOfTitle(written.title)
  if (wrong) return refused(wrong)
  const read = broadcastContent.safeParse(written.content)
  if (!read.success) return refused('broadcasts-wrong-button')
  return inTransaction(db, async (tx) => {
    // Nobody puts another file to it meanwhile.
    await tx.$queryRaw`SELECT FROM broadcast WHERE id = ${id} FOR UPDATE`
    const found = await broadcastFor(tx, actor, id)
    if (found.kind === 'refused') return found
    const { file } = found.broadcast.content
    const content: BroadcastContent = { text: read.data.text, buttons: read.data.buttons, ...(file && { file }) }
    const problem = content.text.ru.trim() === '' ? null : problemOf(content)
    if (problem) return refused(problem.reason, problem.args)
    if (!mayBroadcast(actor, written)) return refused('broadcasts-area-not-yours')
    if (!mayChoose(actor, written)) return refused('broadcasts-urgent-not-yours')
    if (!isPace(written.perMinute)) return refused('broadcasts-wrong-pace', { most: fastest })
    const {
      audience,
      segmentId = null,
      category,
      title,
      area,
      sendAt,
      sendUntil,
      perMinute,
      repeats,
      repeatUntil,
    } = written
    if (!findBuiltIn(audience) && segmentId === null) return refused('broadcasts-no-audience')
    const gone = await goneTarget(tx, content, sendAt !== null && sendAt > now ? sendAt : now)
    if (gone) return gone
    const whom = { audience, segmentId, followsId: found.broadcast.followsId, rules: null }
    const reachable = await audienceFor(tx, actor, whom)
    if (reachable.kind === 'refused') return reachable
    const { count } = await tx.broadcast.updateMany({
      where: { id, status: 'draft' },
      data: {
        title: title.trim(),
        area,
        audience,
        segmentId,
        category,
        sendAt,
        sendUntil,
        perMinute,
        repeats,
        content,
        changedAt: now,
        repeatUntil: repeatUntil === null ? null : new Date(`${repeatUntil}T00:00:00Z`),
      },
    })
    if (count === 0) return refused('broadcasts-no-draft')
    await noteBroadcast(tx, actor, 'saveBroadcast', id, {}, now)
    return { kind: 'saved' }
  })
}

export function deleteBroadcast(db: Db, actor: Actor, id: number, now: Date): Promise<{ kind: 'deleted' } | Refused> {
  return inTransaction(db, async (tx) => {
    const found = await broadcastFor(tx, actor, id)
    if (found.kind === 'refused') return found
    const { count } = await tx.broadcast.deleteMany({ where: { id, status: 'draft' } })
    if (count === 0) return refused('broadcasts-no-draft')
    await noteBroadcast(tx, actor, 'deleteBroadcast', id, { title: found.broadcast.title }, now)
    return { kind: 'deleted' }
  })
}
