// The way of a question: waiting → taken → answered → closed; a further word of the person's brings it back to whoever has it.

export type QuestionStatus = 'waiting' | 'taken' | 'answered' | 'closed'
export type QuestionStep = 'take' | 'answer' | 'handOver' | 'close' | 'withdraw' | 'add'

const from: Record<QuestionStep, readonly QuestionStatus[]> = {
  take: ['waiting'],
  answer: ['waiting', 'taken', 'answered'],
  handOver: ['waiting', 'taken'],
  close: ['answered'],
  withdraw: ['waiting'],
  add: ['waiting', 'taken', 'answered'],
}

/** Those that somebody still has to answer. */
export const unanswered = ['waiting', 'taken'] as const satisfies QuestionStatus[]

export function statusesBefore(step: QuestionStep): QuestionStatus[] {
  return [...from[step]]
}

export function canTakeStep(step: QuestionStep, status: QuestionStatus): boolean {
  return from[step].includes(status)
}

/** After a further word of the person's: whoever took it goes on with it. */
export function statusAfterMore(status: QuestionStatus, isTaken: boolean): QuestionStatus {
  return status === 'answered' ? (isTaken ? 'taken' : 'waiting') : status
}

/** `dueAt` is exclusive: at that very instant it is late. */
export function isLateQuestion({ status, dueAt }: { status: QuestionStatus; dueAt: Date }, now: Date): boolean {
  return unanswered.some((one) => one === status) && dueAt <= now
}
