// What one of the staff has to answer: what they hold, then what nobody has taken in the queues that are theirs.
import { unanswered } from '../../core/questions/status.ts'
import type { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'
import type { Staff } from './answer-draft.ts'

export type ToAnswer = { id: number; topic: string; area: number; dueAt: Date; isHeld: boolean }

/** What is due first comes first, in either part. */
export async function questionsToAnswer(db: Db, actor: Staff, now: Date, most = 100): Promise<ToAnswer[]> {
  const rows = await db.question.findMany({
    where: theirs(actor, now),
    orderBy: [{ dueAt: 'asc' }, { id: 'asc' }],
    take: most,
    select: { id: true, topic: true, area: true, dueAt: true, takenById: true },
  })
  const all = rows.map(({ takenById, ...row }) => ({ ...row, isHeld: takenById !== null }))
  return [...all.filter(({ isHeld }) => isHeld), ...all.filter(({ isHeld }) => !isHeld)]
}

export function countToAnswer(db: Db, actor: Staff, now: Date): Promise<number> {
  return db.question.count({ where: theirs(actor, now) })
}

/** Nobody answers their own. */
function theirs(actor: Staff, now: Date): Prisma.QuestionWhereInput {
  return {
    AND: [
      whereOf(actor, 'write', 'questionAnswer', now),
      { status: { in: [...unanswered] }, personId: { not: actor.personId } },
      { OR: [{ takenById: actor.accountId }, { takenById: null }] },
    ],
  }
}
