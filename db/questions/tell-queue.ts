// Queues what whoever answers for an area is told at once: that a new question waits there, until somebody has it.
import { questionWaiting } from '../../core/outbox/kinds/question-waiting.ts'
import { lastDayBefore } from '../../core/time.ts'
import { holdersOf } from '../area-holders.ts'
import { callOff } from '../called-off.ts'
import type { Db } from '../open.ts'
import { queue } from '../outbox-queue.ts'

/** Nobody is told of their own. */
export async function tellQueue(tx: Db, id: number, { now, zone }: { now: Date; zone: string }): Promise<void> {
  const { personId: asker, topic, area, dueAt } = await tx.question.findUniqueOrThrow({ where: { id } })
  const params = { id, topic, area, lastDay: lastDayBefore(dueAt, zone) }
  const holders = (await holdersOf(tx, area, now)).filter((personId) => personId !== asker)
  const told = holders.map((personId) => ({ key: `${prefix(id)}${personId}`, personId, params }))
  await queue(tx, questionWaiting, told, { now })
}

/** Somebody has taken or answered it, or it was withdrawn: nobody else need hear of it. */
export function unsayToQueue(tx: Db, id: number, now: Date): Promise<void> {
  return callOff(tx, { kind: questionWaiting.name, key: { startsWith: prefix(id) } }, now)
}

function prefix(id: number): string {
  return `question:${id}:waiting:`
}
