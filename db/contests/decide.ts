// Staff accept an application into the first stage, or return it with a sentence; the person is told once a decision.
import type { Actor } from '../../core/access.ts'
import { readWhy } from '../../core/contests/application.ts'
import { pupilOf } from '../../core/contests/pupil.ts'
import { firstStage } from '../../core/contests/stages.ts'
import { type StageParams, stageParamsOf } from '../../core/outbox/contest-params.ts'
import { contestApplication } from '../../core/outbox/kinds/contest-application.ts'
import { nextSendingTime, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import { type EventRefused, type EventToRun, eventToRun, noteEvent, refused, refusedBy } from '../events/rights.ts'
import type { ContestApplication } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { queue } from '../outbox-queue.ts'
import { inTransaction } from '../transaction.ts'
import { placeInStage } from './entries.ts'

type When = { now: Date; hours: SendingHours }
export type Decided = { kind: 'decided'; told: number } | EventRefused

export function acceptApplication(db: Db, actor: Actor, id: number, when: When): Promise<Decided> {
  const { now, hours } = when
  return decide(db, actor, id, when, async (tx, contest, application) => {
    if (application.status === 'accepted') return refused('contests-refused-accepted')
    const stages = await tx.centreEvent.findMany({ where: { parentId: contest.id } })
    const first = firstStage(stages, now)
    if (first.kind === 'refused') return first
    await placeInStage(tx, first.stage, [application], now, hours)
    return { status: 'accepted', why: null, stage: stageParamsOf(contest, first.stage, hours.zone) }
  })
}

export function returnApplication(
  db: Db,
  actor: Actor,
  id: number,
  { why, ...when }: When & { why: string },
): Promise<Decided> {
  const read = readWhy(why)
  if ('reason' in read) return Promise.resolve(refusedBy(read))
  return decide(db, actor, id, when, async (_tx, contest, application) => {
    if (application.status === 'accepted') return refused('contests-refused-accepted')
    // Nobody could mend it any more.
    if (contest.startsAt <= when.now) return refused('contests-refused-return-late')
    return { status: 'returned', why: read.value, stage: null }
  })
}

type Decision = { status: 'accepted' | 'returned'; why: string | null; stage: StageParams | null }

function decide(
  db: Db,
  actor: Actor,
  id: number,
  { now, hours }: When,
  how: (tx: Db, contest: EventToRun, application: ContestApplication) => Promise<Decision | EventRefused>,
): Promise<Decided> {
  return inTransaction(db, async (tx) => {
    const known = await tx.contestApplication.findUnique({ where: { id }, select: { eventId: true } })
    if (!known) return refused('contests-refused-gone')
    const found = await eventToRun(tx, actor, known.eventId)
    if (found.kind === 'refused') return found
    const { event: contest } = found
    if (contest.status === 'cancelled') return refused('events-refused-cancelled')
    // Withdrawn, or decided by somebody else, while we waited.
    const application = await tx.contestApplication.findUnique({ where: { id } })
    if (!application) return refused('contests-refused-gone')
    const decided = await how(tx, contest, application)
    if ('kind' in decided) return decided
    const { status, why, stage } = decided
    const { decisions, personId } = await tx.contestApplication.update({
      where: { id },
      data: {
        status,
        returnedWhy: why,
        decidedAt: now,
        decidedById: actor.kind === 'staff' ? actor.accountId : null,
        decisions: { increment: 1 },
      },
    })
    const params = { id, contest: contest.title, decision: status, why, stage, pupil: pupilOf(application) }
    const telling = { key: `application:${id}:${decisions}`, personId, params }
    const when = { now, notBefore: nextSendingTime(now, hours) }
    const told = await queue(tx, contestApplication, [telling], { eventId: contest.id, ...when })
    const verb = status === 'accepted' ? 'acceptApplication' : 'returnApplication'
    await noteEvent(tx, actor, verb, contest.id, { application: id }, now)
    return { kind: 'decided', told }
  })
}
