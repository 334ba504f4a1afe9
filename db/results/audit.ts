// Whoever looks at a named result leaves a line in the audit.
import type { Actor } from '../../core/access.ts'
import type { Db } from '../open.ts'

export type NamedView = {
  /** The verb that showed it. */
  action:
    | 'downloadFile'
    | 'viewRespondents'
    | 'viewFreeTexts'
    | 'viewPersonResult'
    | 'viewNeedsCall'
    | 'viewMenteeTopics'
    | 'viewShownResult'
  subject: 'wave' | 'person' | 'district'
  subjectId?: number
  /** How many people were on the page. */
  people: number
}

export async function noteNamedView(db: Db, actor: Actor, now: Date, view: NamedView): Promise<void> {
  if (actor.kind === 'system') return
  const { action, subject, subjectId, people } = view
  const detail = actor.kind === 'person' ? { people, personId: actor.personId } : { people }
  await db.auditEntry.create({
    data: {
      at: now,
      accountId: actor.kind === 'staff' ? actor.accountId : null,
      action,
      subject,
      subjectId: subjectId === undefined ? null : String(subjectId),
      detail,
    },
  })
}
