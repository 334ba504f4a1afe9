// The stages of a contest: what one may be, and which one follows. Their order is that of their beginnings.
import type { Reason } from '../events/judge.ts'
import type { EventStatus } from '../events/words.ts'

type Span = { startsAt: Date; endsAt: Date }
export type StageToPass = Span & { id: number; title: string; status: EventStatus }

/** A stage lies within its contest. */
export function judgeStage(contest: Span, stage: Span): Reason | null {
  if (stage.endsAt <= contest.startsAt) return { reason: 'contests-refused-stage-before' }
  if (stage.startsAt < contest.startsAt) return { reason: 'contests-refused-stage-early' }
  if (stage.endsAt > contest.endsAt) return { reason: 'contests-refused-stage-after' }
  return null
}

/** Nobody comes into a stage that goes before the one where they are. */
export function inOrder<Stage extends { id: number; startsAt: Date }>(stages: readonly Stage[]): Stage[] {
  return stages.toSorted((one, other) => one.startsAt.getTime() - other.startsAt.getTime() || one.id - other.id)
}

export type Next<Stage> = { kind: 'stage'; stage: Stage } | ({ kind: 'refused' } & Reason)

/** The stage into which those come who pass; one that was called off is left out. */
export function nextStage<Stage extends StageToPass>(stages: readonly Stage[], id: number, now: Date): Next<Stage> {
  const ordered = inOrder(stages)
  const later = ordered.slice(ordered.findIndex((stage) => stage.id === id) + 1)
  const [last] = later
  if (!last) return { kind: 'refused', reason: 'contests-refused-last-stage' }
  const stage = later.find(({ status }) => status !== 'cancelled')
  if (!stage) return { kind: 'refused', reason: 'contests-refused-stage-cancelled', args: { stage: last.title } }
  if (stage.startsAt <= now)
    return { kind: 'refused', reason: 'contests-refused-stage-begun', args: { stage: stage.title } }
  return { kind: 'stage', stage }
}

/** The stage with which whoever is accepted begins. */
export function firstStage<Stage extends StageToPass>(stages: readonly Stage[], now: Date): Next<Stage> {
  const stage = inOrder(stages).find(({ status }) => status !== 'cancelled')
  if (!stage) return { kind: 'refused', reason: 'contests-refused-no-stage' }
  if (stage.endsAt <= now)
    return { kind: 'refused', reason: 'contests-refused-stage-over', args: { stage: stage.title } }
  return { kind: 'stage', stage }
}

/** As lists, calendars and reminders call it: «Педагогический дебют. Финал». */
export function titleOfStage(contest: { title: string }, title: string): string {
  return `${contest.title}. ${title}`
}

/** As it is called beside its contest. */
export function shortTitleOfStage(contest: { title: string } | null, stage: { title: string }): string {
  const head = contest && titleOfStage(contest, '')
  return head && stage.title.startsWith(head) ? stage.title.slice(head.length) : stage.title
}
