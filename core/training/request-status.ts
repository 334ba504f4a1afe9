// The way of a training request: draft → from the organisation → in the plan → referred → completed, or declined.

export type RequestStatus = 'draft' | 'confirmed' | 'planned' | 'referred' | 'completed' | 'declined'
/** Where a step can lead: nothing becomes a draft again. */
export type DecidedStatus = Exclude<RequestStatus, 'draft'>
export type RequestStep = 'confirm' | 'plan' | 'refer' | 'complete' | 'decline'

/** From where each step leads where. Nothing leads out of `completed` and `declined`. */
const steps: Record<RequestStep, { from: readonly RequestStatus[]; to: DecidedStatus }> = {
  confirm: { from: ['draft'], to: 'confirmed' },
  plan: { from: ['confirmed'], to: 'planned' },
  refer: { from: ['planned'], to: 'referred' },
  complete: { from: ['referred'], to: 'completed' },
  decline: { from: ['draft', 'confirmed', 'planned'], to: 'declined' },
}

export function canTake(step: RequestStep, status: RequestStatus): boolean {
  return steps[step].from.includes(status)
}

/** Null where the step cannot be taken from there. */
export function statusAfter(step: RequestStep, status: RequestStatus): DecidedStatus | null {
  return canTake(step, status) ? steps[step].to : null
}
