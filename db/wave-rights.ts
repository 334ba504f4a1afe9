// Who may run waves, and the line that doing so leaves in the audit.
import type { Actor } from '../core/access.ts'
import type { Db } from './open.ts'

/** An expected failure; the reason is a message of locales/. */
export type Refused = { kind: 'refused'; reason: string }

export function refused(reason: string): Refused {
  return { kind: 'refused', reason }
}

export function mayRunWaves(actor: Actor): boolean {
  if (actor.kind !== 'staff') return actor.kind === 'system'
  return actor.grants.some(({ role }) => role === 'director' || role === 'deputy' || role === 'specialist')
}

export async function noteWave(
  db: Db,
  actor: Actor,
  action: 'createWave' | 'openWave' | 'closeWave' | 'remindNonRespondents',
  id: number,
  detail: Record<string, string | number>,
  now: Date,
): Promise<void> {
  const accountId = actor.kind === 'staff' ? actor.accountId : null
  await db.auditEntry.create({ data: { at: now, accountId, action, subject: 'wave', subjectId: String(id), detail } })
}
