// One question as the staff read it: who asks, the whole conversation, and what may be done with it.
import type { Actor } from '../../core/access.ts'
import type { PersonName } from '../../core/people/names.ts'
import { canTakeStep, type QuestionStatus, type QuestionStep } from '../../core/questions/status.ts'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'

export type Turn = {
  id: number
  isAnswer: boolean
  /** Of the staff; null where the account is gone, or it is the person who asks. */
  by: PersonName | null
  text: string
  createdAt: Date
  file: { token: string; name: string } | null
}

export type Conversation = {
  id: number
  area: number
  topic: string
  status: QuestionStatus
  isLowResults: boolean
  isForSchool: boolean
  createdAt: Date
  dueAt: Date
  rating: number | null
  ratingNote: string | null
  person: PersonName & { id: number }
  organisation: string | null
  takenBy: (PersonName & { accountId: number }) | null
  turns: Turn[]
  steps: QuestionStep[]
}

const names = { lastName: true, firstName: true, middleName: true } as const
const staffSteps = ['take', 'answer', 'handOver', 'close'] as const

/** Null where there is none that the actor may read. */
export async function conversationOf(db: Db, actor: Actor, id: number, now: Date): Promise<Conversation | null> {
  const row = await db.question.findFirst({
    where: { AND: [{ id }, whereOf(actor, 'read', 'question', now)] },
    include: {
      person: { select: { id: true, ...names } },
      organisation: { select: { shortName: true } },
      takenBy: { select: { id: true, person: { select: names } } },
      messages: {
        orderBy: { id: 'asc' },
        include: {
          account: { select: { person: { select: names } } },
          file: { where: { isWhole: true }, select: { token: true, name: true } },
        },
      },
    },
  })
  if (!row) return null
  const { messages, organisation, takenBy, ...question } = row
  const answers = { AND: [{ id }, whereOf(actor, 'write', 'questionAnswer', now)] }
  const isTheirs = (await db.question.count({ where: answers })) > 0
  return {
    ...question,
    organisation: organisation?.shortName ?? null,
    takenBy: takenBy && { accountId: takenBy.id, ...takenBy.person },
    turns: messages.map(({ account, ...turn }) => ({ ...turn, by: account?.person ?? null })),
    steps: isTheirs ? staffSteps.filter((step) => canTakeStep(step, row.status)) : [],
  }
}
