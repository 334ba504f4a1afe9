// Whether it helped: marked by the staff, with what a later wave has measured at that moment.
import type { Actor } from '../../core/access.ts'
import { Refusal } from '../../core/refusal.ts'
import { recordAudit } from '../audit.ts'
import type { PrismaClient } from '../open.ts'
import { found, writable } from '../own-rows.ts'
import { changeOf } from './change.ts'

export type Outcome = 'yes' | 'partly' | 'no'

/** Marked anew, the latest mark stands; the journal keeps that there was another. */
export async function markEffect(
  db: PrismaClient,
  actor: Actor,
  { id, effect, note, now }: { id: number; effect: Outcome; note: string; now: Date },
): Promise<void> {
  await db.$transaction(async (tx) => {
    const one = found(await tx.recommendation.findFirst({ where: writable(actor, 'recommendation', id, now) }))
    if (one.status === 'declined') throw new Refusal('recommendations-refused-effect')
    const change = (await changeOf(tx, one)).map(({ scale, before, after }) => ({ scale, before, after }))
    await tx.recommendation.update({
      where: { id },
      data: {
        effect,
        effectNote: note.trim() || null,
        effectChange: change,
        effectById: actor.kind === 'staff' ? actor.accountId : null,
        effectAt: now,
      },
    })
    const action = { action: 'markEffect', subject: 'recommendation', subjectId: id, detail: { effect } }
    await recordAudit(tx, actor, action, now)
  })
}
