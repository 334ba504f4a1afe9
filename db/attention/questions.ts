// Questions to the methodologists that are this actor's to answer: those that are late, and those that still have time.
import { unanswered } from '../../core/questions/status.ts'
import { whereOf } from '../scopes.ts'
import type { Look } from './attention.ts'

export const questions: Look = async ({ db, actor, now }) => {
  const own = { AND: [whereOf(actor, 'write', 'questionAnswer', now), { status: { in: [...unanswered] } }] }
  const late = await db.question.count({ where: { ...own, dueAt: { lte: now } } })
  const coming = await db.question.count({ where: { ...own, dueAt: { gt: now } } })
  return [
    ...(late > 0 ? [{ name: 'questions-late', count: late, tone: 'urgent' as const }] : []),
    ...(coming > 0 ? [{ name: 'questions', count: coming, tone: 'plain' as const }] : []),
  ]
}
