// Whoever takes a list or a page of figures away leaves a line in the audit.
import type { Actor } from '../../core/access.ts'
import { recordAudit } from '../audit.ts'
import type { Db } from '../open.ts'

export type ListTaken = {
  subject: string
  /** Where the list belongs to one record. */
  subjectId?: number
  list: string
  format: string
  rows: number
  filters: string[]
}

/** `filters` are the names of the columns it was filtered by: what was looked for may be a person's name. */
export function noteList(db: Db, actor: Actor, { subject, subjectId, ...detail }: ListTaken, now: Date): Promise<void> {
  return recordAudit(
    db,
    actor,
    { action: 'exportList', subject, ...(subjectId !== undefined && { subjectId }), detail },
    now,
  )
}

export function noteFigures(
  db: Db,
  actor: Actor,
  { waveId, page }: { waveId: number; page: string },
  now: Date,
): Promise<void> {
  return recordAudit(db, actor, { action: 'exportFigures', subject: 'wave', subjectId: waveId, detail: { page } }, now)
}
