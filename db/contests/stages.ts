// The stages of a contest: events of their own beneath it, shown with it, announced and called off with it.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../../core/access.ts'
import { inOrder, judgeStage, shortTitleOfStage, titleOfStage } from '../../core/contests/stages.ts'
import { isContest, type StageLevel } from '../../core/contests/words.ts'
import { judgeChange, judgeEvent, type Reason } from '../../core/events/judge.ts'
import type { EventKind, EventMode } from '../../core/events/words.ts'
import { normaliseForSearch } from '../../core/people/names.ts'
import { schoolYearOf } from '../../core/school-year.ts'
import { localDateOf } from '../../core/time.ts'
import { type EventRefused, eventToRun, noteEvent, refused, refusedBy } from '../events/rights.ts'
import type { CentreEvent } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'

export type StageDraft = {
  title: string
  /** How far up it is; null for a step such as «заочный». */
  stage: StageLevel | null
  mode: EventMode
  startsAt: Date
  /** Exclusive. */
  endsAt: Date
  place: string | null
  link: string | null
}

/** Announced with its contest; nobody registers for it: who is accepted, or passes, is in it. */
export function addStage(
  db: Db,
  actor: Actor,
  contestId: number,
  given: StageDraft,
  { now, zone }: { now: Date; zone: string },
): Promise<{ kind: 'added'; id: number } | EventRefused> {
  const text = (value: string | null) => value?.trim() || null
  const short = given.title.trim()
  return inTransaction(db, async (tx) => {
    const found = await eventToRun(tx, actor, contestId)
    if (found.kind === 'refused') return found
    const { event: contest } = found
    if (!isContest(contest.kind) || contest.parentId !== null) return refused('contests-refused-no-contest')
    const title = short && titleOfStage(contest, short)
    const stage = { ...given, title, place: text(given.place), link: text(given.link) }
    const fields = { ...stage, kind: contest.kind, area: contest.area, capacity: null, registrationClosesAt: null }
    const wrong = judgeChange(contest, now) ?? judgeStage(contest, stage) ?? judgeEvent(fields, now)
    if (wrong) return refusedBy(wrong)
    // Whoever is in the first stage already would never be in one before it.
    const begun = await tx.centreEvent.findFirst({
      where: { parentId: contestId, startsAt: { gt: stage.startsAt }, entries: { some: {} } },
      select: { title: true },
    })
    if (begun) return refused('contests-refused-stage-behind', { stage: begun.title })
    const { kind, level, area, activity, audience, segmentId, organiserId, organisationId, rmoId } = contest
    const { id } = await tx.centreEvent.create({
      data: {
        ...stage,
        kind,
        level,
        area,
        activity,
        audience,
        segmentId,
        organiserId,
        organisationId,
        rmoId,
        parentId: contestId,
        status: contest.status === 'draft' ? 'draft' : 'registration_closed',
        announcedAt: contest.status === 'draft' ? null : now,
        token: randomBytes(16).toString('hex'),
        checkInSecret: randomBytes(32).toString('hex'),
        searchName: normaliseForSearch(title),
        schoolYear: schoolYearOf(localDateOf(stage.startsAt, zone)),
        createdAt: now,
        createdById: actor.kind === 'staff' ? actor.accountId : null,
      },
    })
    await noteEvent(tx, actor, 'addContestStage', contestId, { stage: id }, now)
    return { kind: 'added', id }
  })
}

export type Stage = Pick<CentreEvent, 'id' | 'title' | 'stage' | 'startsAt' | 'endsAt' | 'place' | 'status'>

/** In their order, by their short titles; those that were called off are among them. */
export async function stagesOf(db: Db, contestId: number): Promise<Stage[]> {
  const stages = await db.centreEvent.findMany({
    where: { parentId: contestId },
    select: {
      id: true,
      title: true,
      stage: true,
      startsAt: true,
      endsAt: true,
      place: true,
      status: true,
      parent: { select: { title: true } },
    },
  })
  return inOrder(stages).map(({ parent, ...stage }) => ({ ...stage, title: shortTitleOfStage(parent, stage) }))
}

/** Whether a contest or a stage that is moved still fits the other. */
export async function judgeSpan(
  tx: Db,
  event: { id: number; kind: EventKind; parentId: number | null; startsAt: Date; endsAt: Date },
): Promise<Reason | null> {
  if (!isContest(event.kind)) return null
  if (event.parentId !== null) {
    return judgeStage(await tx.centreEvent.findUniqueOrThrow({ where: { id: event.parentId } }), event)
  }
  for (const stage of await stagesOf(tx, event.id)) {
    const wrong = stage.status === 'cancelled' ? null : judgeStage(event, stage)
    if (wrong) return wrong
  }
  return null
}

/** They are open to whoever comes into them, never to be registered for. */
export async function announceStages(tx: Db, contestId: number, now: Date): Promise<void> {
  await tx.centreEvent.updateMany({
    where: { parentId: contestId, status: 'draft' },
    data: { status: 'registration_closed', announcedAt: now },
  })
}

/** Those that are still to come go with their contest; its own message tells of it. */
export async function cancelStages(tx: Db, contestId: number, reason: string, now: Date): Promise<void> {
  const where = { parentId: contestId, status: { notIn: ['held' as const, 'cancelled' as const] } }
  const going = await tx.centreEvent.findMany({ where, select: { id: true } })
  await tx.outboxMessage.updateMany({
    where: { eventId: { in: going.map(({ id }) => id) }, status: 'queued' },
    data: { status: 'cancelled', settledAt: now },
  })
  await tx.centreEvent.updateMany({ where, data: { status: 'cancelled', cancelledAt: now, cancelReason: reason } })
}
