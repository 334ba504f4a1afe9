// The way of a recommendation: given → accepted → in progress → done, or declined; and back, where it was ended by mistake.

export type RecommendationStatus = 'given' | 'accepted' | 'in_progress' | 'done' | 'declined'
export type RecommendationStep = 'accept' | 'begin' | 'finish' | 'decline' | 'reopen'

const open = ['given', 'accepted', 'in_progress'] as const

const steps: Record<RecommendationStep, { from: readonly RecommendationStatus[]; to: RecommendationStatus }> = {
  accept: { from: ['given'], to: 'accepted' },
  begin: { from: ['given', 'accepted'], to: 'in_progress' },
  finish: { from: open, to: 'done' },
  decline: { from: open, to: 'declined' },
  reopen: { from: ['done', 'declined'], to: 'in_progress' },
}

export const openStatuses: readonly RecommendationStatus[] = open

/** Null where the step cannot be taken from there. */
export function statusAfter(step: RecommendationStep, status: RecommendationStatus): RecommendationStatus | null {
  return steps[step].from.includes(status) ? steps[step].to : null
}

/** A call is asked about first: that somebody wants it is the person's to say, not the staff's. */
export function canTake(step: RecommendationStep, status: RecommendationStatus, kind: string): boolean {
  if ((kind === 'call' || kind === 'write') && (step === 'accept' || step === 'begin')) return false
  return statusAfter(step, status) !== null
}
