// The results of a stage out of the sheet of its jury: all lines or none, and only those that somebody has seen before.
import { createHash } from 'node:crypto'
import type { Actor } from '../../core/access.ts'
import { type Change, readResults, type SheetWords, type WrongLine } from '../../core/contests/result-sheet.ts'
import { nextStage } from '../../core/contests/stages.ts'
import { fullName } from '../../core/people/names.ts'
import { type EventRefused, noteEvent, refusedBy } from '../events/rights.ts'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'
import { inTransaction } from '../transaction.ts'
import { stageToJudge } from './outcome.ts'

export type SheetPreview = {
  kind: 'preview'
  changes: Change[]
  wrong: WrongLine[]
  same: number
  left: number
  /** Names these very changes, to confirm them with; null while there is nothing to write, or a line is wrong. */
  mark: string | null
}

/** Written only with the mark of the preview; what differs by then is shown anew. Told to nobody until it is published. */
export function importResults(
  db: Db,
  actor: Actor,
  stageId: number,
  { rows, words, confirmed }: { rows: string[][]; words: SheetWords; confirmed: string | null },
  now: Date,
): Promise<SheetPreview | { kind: 'imported'; count: number } | EventRefused> {
  return inTransaction(db, async (tx) => {
    const found = await stageToJudge(tx, actor, stageId)
    if (found.kind === 'refused') return found
    const { parentId } = found.event
    const next = nextStage(await tx.centreEvent.findMany({ where: { parentId } }), stageId, now)
    const entries = await tx.contestEntry.findMany({
      where: { stageId, application: whereOf(actor, 'read', 'contestApplication', now) },
      include: {
        application: {
          select: { person: { select: { lastName: true, firstName: true, middleName: true } } },
        },
      },
      orderBy: { id: 'asc' },
    })
    const onSheet = entries.map(({ applicationId, mark, passes, result, note, application }) => {
      return { applicationId, mark, passes, result, note, who: fullName(application.person) }
    })
    const read = readResults(rows, { entries: onSheet, words, noNext: next.kind === 'refused' ? next : null })
    if (read.kind === 'refused') return refusedBy(read)
    const { changes, wrong, same, left } = read
    const mark = changes.length > 0 && wrong.length === 0 ? markOf(changes) : null
    if (mark === null || mark !== confirmed) return { kind: 'preview', changes, wrong, same, left, mark }
    const given = changes.map(({ applicationId, after }) => ({ ...after, applicationId }))
    await tx.$executeRaw`
      UPDATE contest_entry AS e
      SET mark = given.mark, passes = given.passes, result = given.result::contest_result, note = given.note
      FROM jsonb_to_recordset(${JSON.stringify(given)}::jsonb)
        AS given("applicationId" int, mark float8, passes boolean, result text, note text)
      WHERE e.stage_id = ${stageId}::int AND e.application_id = given."applicationId"`
    await noteEvent(tx, actor, 'importContestResults', stageId, { count: changes.length }, now)
    return { kind: 'imported', count: changes.length }
  })
}

function markOf(changes: Change[]): string {
  return createHash('sha256').update(JSON.stringify(changes)).digest('hex')
}
