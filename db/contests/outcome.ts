// What the jury has decided of one application in one stage: kept, and told to nobody until it is published.
import type { Actor } from '../../core/access.ts'
import { type Judged, judgeOutcome } from '../../core/contests/outcome.ts'
import { nextStage } from '../../core/contests/stages.ts'
import { type EventRefused, type EventToRun, eventToRun, noteEvent, refused, refusedBy } from '../events/rights.ts'
import type { ContestEntry } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'
import { inTransaction } from '../transaction.ts'

export type OutcomeGiven = Partial<Judged>

/** What is not given stays. */
export function setOutcome(
  db: Db,
  actor: Actor,
  { stageId, applicationId }: { stageId: number; applicationId: number },
  given: OutcomeGiven,
  now: Date,
): Promise<{ kind: 'set' } | EventRefused> {
  return inTransaction(db, async (tx) => {
    const found = await stageToJudge(tx, actor, stageId)
    if (found.kind === 'refused') return found
    const { event: stage } = found
    const which = { stageId_applicationId: { stageId, applicationId } }
    const entry = await tx.contestEntry.findUnique({ where: which })
    if (!entry) return refused('contests-refused-not-in-stage')
    const note = given.note === undefined ? entry.note : given.note?.trim() || null
    const { mark = entry.mark, passes = entry.passes, result = entry.result } = given
    const wrong = judgeOutcome({ mark, note })
    if (wrong) return refusedBy(wrong)
    if (passes && !entry.passes) {
      const next = nextStage(await tx.centreEvent.findMany({ where: { parentId: stage.parentId } }), stageId, now)
      if (next.kind === 'refused') return next
    }
    await tx.contestEntry.update({ where: which, data: { mark, passes, result, note } })
    await noteEvent(tx, actor, 'setContestOutcome', stageId, { application: applicationId }, now)
    return { kind: 'set' }
  })
}

/** It stays locked: two who publish at once do so one after the other. */
export async function stageToJudge(
  tx: Db,
  actor: Actor,
  stageId: number,
): Promise<{ kind: 'event'; event: EventToRun & { parentId: number } } | EventRefused> {
  const found = await eventToRun(tx, actor, stageId)
  if (found.kind === 'refused') return found
  const { event } = found
  const { parentId } = event
  if (parentId === null) return refused('contests-refused-no-such-stage')
  return event.status === 'cancelled'
    ? refused('contests-refused-stage-cancelled', { stage: event.title })
    : { kind: 'event', event: { ...event, parentId } }
}

/** Of an application in that stage, or in the last one where it is; null where there is none that the actor may read. */
export async function outcomeOf(
  db: Db,
  actor: Actor,
  { applicationId, stageId }: { applicationId: number; stageId: number | null },
  now: Date,
): Promise<ContestEntry | null> {
  const application = { AND: [{ id: applicationId }, whereOf(actor, 'read', 'contestApplication', now)] }
  return db.contestEntry.findFirst({
    where: { application, ...(stageId !== null && { stageId }) },
    orderBy: { stage: { startsAt: 'desc' } },
  })
}
