// Queues what whoever holds a question is told in their own chat: that it was handed to them, that its person has added words.
import { questionToAnswer } from '../../core/outbox/kinds/question-to-answer.ts'
import { lastDayBefore } from '../../core/time.ts'
import type { Db } from '../open.ts'
import { queue } from '../outbox-queue.ts'

type Telling = {
  id: number
  why: 'handed' | 'more'
  /** Which handing over or which turn it is: told once. */
  which: number
  now: Date
  zone: string
}

/** Nobody, where nobody has taken it or the account is closed. */
export async function tellHolder(tx: Db, { id, why, which, now, zone }: Telling): Promise<void> {
  const found = await tx.question.findFirst({
    where: { id, takenBy: { disabledAt: null } },
    select: { topic: true, area: true, dueAt: true, takenBy: { select: { personId: true } } },
  })
  if (!found?.takenBy) return
  const { topic, area, dueAt, takenBy } = found
  const { personId } = takenBy
  const params = { id, topic, area, why, lastDay: lastDayBefore(dueAt, zone) }
  const key = `${prefix(id)}${why}:${which}:person:${personId}`
  await queue(tx, questionToAnswer, [{ key, personId, params }], { now })
}

/** What has not been said yet of a question that has an answer or another holder is not said any more. */
export async function unsayToHolder(tx: Db, id: number, now: Date): Promise<void> {
  await tx.outboxMessage.updateMany({
    where: { kind: questionToAnswer.name, status: 'queued', key: { startsWith: prefix(id) } },
    data: { status: 'cancelled', settledAt: now },
  })
}

function prefix(id: number): string {
  return `question:${id}:holder:`
}
