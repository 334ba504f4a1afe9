// The closed lists of contests, in the order in which they are offered, and what each kind of contest asks for.
import type { EventKind } from '../events/words.ts'

export const contestKinds = ['educator_contest', 'pupil_contest', 'olympiad', 'conference'] as const
export type ContestKind = (typeof contestKinds)[number]

/** How far up a stage is; one that is only a step of the contest, such as «заочный», has none. */
export const stageLevels = ['school', 'municipal', 'regional', 'national'] as const
export type StageLevel = (typeof stageLevels)[number]

export const results = ['winner', 'prize_winner', 'laureate', 'participant'] as const
export type Result = (typeof results)[number]

export type ApplicationStatus = 'sent' | 'returned' | 'accepted'

export function isContest(kind: EventKind): kind is ContestKind {
  return contestKinds.some((one) => one === kind)
}

/** Pupils take part, their mentor applies. */
export function takesPupils(kind: EventKind): boolean {
  return kind === 'pupil_contest' || kind === 'olympiad'
}

/** An olympiad is written on the spot. */
export function asksForWork(kind: EventKind): boolean {
  return kind !== 'olympiad'
}

/** A conference has listeners too, who register as for any event. */
export function takesListeners(kind: EventKind): boolean {
  return kind === 'conference'
}
