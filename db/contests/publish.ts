// The results of a stage are published in one press: each hears of their own, and hears again only of what was mended.
import type { Actor } from '../../core/access.ts'
import { hasDiploma, isNews } from '../../core/contests/outcome.ts'
import { pupilOf } from '../../core/contests/pupil.ts'
import { inOrder, nextStage, shortTitleOfStage } from '../../core/contests/stages.ts'
import type { Result } from '../../core/contests/words.ts'
import { stageParamsOf } from '../../core/outbox/contest-params.ts'
import { contestResult } from '../../core/outbox/kinds/contest-result.ts'
import { nextSendingTime, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import { type EventRefused, noteEvent, refused } from '../events/rights.ts'
import type { CentreEvent } from '../generated/client/index.js'
import type { Db, Prisma } from '../open.ts'
import { queue, type Telling } from '../outbox-queue.ts'
import { inTransaction } from '../transaction.ts'
import { giveDiplomas } from './diplomas.ts'
import { placeInStage, takeFromStages } from './entries.ts'
import { stageToJudge } from './outcome.ts'

type When = { now: Date; hours: SendingHours }

export type ResultsPreview = {
  kind: 'preview'
  /** Of those who will be told, how many pass, and how many do not. */
  passes: number
  stops: number
  results: Record<Result, number>
  /** Told before, and now otherwise. */
  mended: number
  next: string | null
  /** Names the very news, so that another one asks again. */
  mark: string
}

/** What one press would tell, and to how many. */
export function previewResults(
  db: Db,
  actor: Actor,
  stageId: number,
  now: Date,
): Promise<ResultsPreview | EventRefused> {
  return inTransaction(db, async (tx) => {
    const found = await newsOf(tx, actor, stageId, now)
    if (found.kind === 'refused') return found
    const { news, next, stage } = found
    const results: Record<Result, number> = { winner: 0, prize_winner: 0, laureate: 0, participant: 0 }
    for (const { result } of news) results[result]++
    const passes = news.filter((one) => one.passes).length
    return {
      kind: 'preview',
      results,
      passes,
      stops: news.length - passes,
      mended: news.filter(({ toldAt }) => toldAt !== null).length,
      next: next && shortTitleOfStage(stage.parent, next),
      mark: news.map(({ id, passes: on, result, note }) => `${id}${on ? '+' : '-'}${result}${note ?? ''}`).join(),
    }
  })
}

export type Published = { kind: 'published'; people: number; told: number } | EventRefused

export function publishResults(db: Db, actor: Actor, stageId: number, { now, hours }: When): Promise<Published> {
  return inTransaction(db, async (tx) => {
    const found = await newsOf(tx, actor, stageId, now)
    if (found.kind === 'refused') return found
    const { news, next, later, stage } = found
    const [on, out] = [news.filter(({ passes }) => passes), news.filter(({ passes }) => !passes)]
    const applications = on.map(({ application }) => application)
    if (next) await placeInStage(tx, next, applications, now, hours)
    for (const { applicationId, toldPasses } of out) {
      if (!toldPasses) continue
      for (const { id } of later) await takeFromStages(tx, applicationId, now, id)
    }
    await tx.$executeRaw`
      UPDATE contest_entry SET told_at = ${now}::timestamptz, told_passes = passes, told_result = result,
        told_note = note, tellings = tellings + 1
      WHERE id = ANY(${news.map(({ id }) => id)}::int[])`
    const stopped = out.map(({ id }) => id)
    await giveDiplomas(tx, stopped, now, hours.zone)
    const isLast = later.every(({ status }) => status === 'cancelled')
    const tellings = news.map((entry) => tellingOf(entry, { stage, next, isLast, zone: hours.zone }))
    const when = { now, notBefore: nextSendingTime(now, hours) }
    const told = await queue(tx, contestResult, tellings, { eventId: stageId, ...when })
    await noteEvent(tx, actor, 'publishContestResults', stageId, { people: news.length, told }, now)
    return { kind: 'published', people: news.length, told }
  })
}

const withApplication = { application: true } satisfies Prisma.ContestEntryInclude
type Entry = Prisma.ContestEntryGetPayload<{ include: typeof withApplication }>
type Stage = CentreEvent & { parent: { title: string } | null }

/** What differs from what was told, with the stage that follows where somebody passes. */
async function newsOf(tx: Db, actor: Actor, stageId: number, now: Date) {
  const judged = await stageToJudge(tx, actor, stageId)
  if (judged.kind === 'refused') return judged
  const { parentId, startsAt } = judged.event
  if (startsAt > now) return refused('contests-refused-early')
  const stage = { ...judged.event, parent: await tx.centreEvent.findUnique({ where: { id: parentId } }) }
  const stages = inOrder(await tx.centreEvent.findMany({ where: { parentId } }))
  const later = stages.slice(stages.findIndex(({ id }) => id === stageId) + 1)
  const entries = await tx.contestEntry.findMany({
    where: { stageId },
    include: withApplication,
    orderBy: { id: 'asc' },
  })
  if (entries.length === 0) return refused('contests-refused-nobody')
  const news = entries.filter(isNews)
  if (news.length === 0) return refused('contests-refused-published')
  // Who comes into another stage, or out of it again, must do so before it begins.
  const moves = news.some(({ passes, toldPasses }) => passes !== (toldPasses ?? false))
  const following = moves ? nextStage(stages, stageId, now) : null
  if (following?.kind === 'refused') return following
  const next = following?.stage ?? later.find(({ status }) => status !== 'cancelled') ?? null
  return { kind: 'news' as const, stage, later, news, next }
}

function tellingOf(
  { id, application, passes, result, note, toldAt, tellings }: Entry,
  { stage, next, isLast, zone }: { stage: Stage; next: CentreEvent | null; isLast: boolean; zone: string },
): Telling {
  const told = { toldAt: stage.startsAt, toldPasses: passes, toldResult: result, toldNote: note }
  const params = {
    id: application.id,
    contest: stage.parent?.title ?? '',
    stage: shortTitleOfStage(stage.parent, stage),
    isAgain: toldAt !== null,
    next: passes && next ? stageParamsOf(stage.parent, next, zone) : null,
    isLast,
    result,
    note,
    pupil: pupilOf(application),
    hasDiploma: hasDiploma(told),
  }
  return { key: `contest-entry:${id}:${tellings + 1}`, personId: application.personId, params }
}
