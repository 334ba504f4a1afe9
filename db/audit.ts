// The journal: who did what to whom. Nothing here changes or removes an entry.
import type { Actor } from '../core/access.ts'
import type { Db, Prisma } from './open.ts'

export type AuditNote = {
  /** The verb, such as `openWave`. */
  action: string
  /** The table's noun, such as `person`. */
  subject: string
  subjectId?: string | number
  /** Never a secret, never an answer. */
  detail?: Prisma.InputJsonObject
}

/** Belongs into the transaction of what it tells of. */
export async function recordAudit(db: Db, actor: Actor, note: AuditNote, now: Date): Promise<void> {
  await db.auditEntry.create({
    data: {
      at: now,
      accountId: actor.kind === 'staff' ? actor.accountId : null,
      action: note.action,
      subject: note.subject,
      subjectId: note.subjectId === undefined ? null : String(note.subjectId),
      ...(note.detail && { detail: note.detail }),
    },
  })
}
