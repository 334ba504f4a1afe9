// What one person has asked, as far as the actor may read it.
import type { Actor } from '../../core/access.ts'
import type { Db, Prisma } from '../open.ts'
import { whereOf } from '../scopes.ts'

const withHolder = {
  takenBy: { select: { person: { select: { lastName: true, firstName: true, middleName: true } } } },
} satisfies Prisma.QuestionInclude

export type QuestionOfPerson = Prisma.QuestionGetPayload<{ include: typeof withHolder }>

/** The latest first. */
export function questionsOf(db: Db, actor: Actor, personId: number, now: Date): Promise<QuestionOfPerson[]> {
  return db.question.findMany({
    where: { AND: [{ personId }, whereOf(actor, 'read', 'question', now)] },
    include: withHolder,
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  })
}
