// What a person reads of their own questions in the chat, and what they say of the answers.
import { type QuestionStatus, statusesBefore } from '../../core/questions/status.ts'
import type { Db, PrismaClient } from '../open.ts'
import { unsayToQueue } from './tell-queue.ts'

export type OwnQuestion = {
  id: number
  area: number
  topic: string
  status: QuestionStatus
  createdAt: Date
  dueAt: Date
  rating: number | null
}

export type OwnTurn = { id: number; isAnswer: boolean; text: string; createdAt: Date; file: string | null }

const fields = {
  id: true,
  area: true,
  topic: true,
  status: true,
  createdAt: true,
  dueAt: true,
  rating: true,
} as const

/** Those that go on first, each part with the latest first. */
export async function ownQuestions(db: Db, personId: number): Promise<OwnQuestion[]> {
  const rows = await db.question.findMany({
    where: { personId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
    select: fields,
  })
  return [...rows.filter(({ status }) => status !== 'closed'), ...rows.filter(({ status }) => status === 'closed')]
}

/** The last turns of it, the oldest first. */
export async function ownQuestion(
  db: Db,
  personId: number,
  id: number,
  most = 6,
): Promise<(OwnQuestion & { turns: OwnTurn[] }) | null> {
  const row = await db.question.findFirst({
    where: { id, personId },
    select: {
      ...fields,
      messages: {
        orderBy: { id: 'desc' },
        take: most,
        select: { id: true, isAnswer: true, text: true, createdAt: true, file: { select: { name: true } } },
      },
    },
  })
  if (!row) return null
  const { messages, ...question } = row
  return {
    ...question,
    turns: messages.toReversed().map(({ file, ...turn }) => ({ ...turn, file: file?.name ?? null })),
  }
}

/** Of one answer in a conversation of the person's own. */
export function fileOfAnswer(
  db: Db,
  { personId, id, turn }: { personId: number; id: number; turn: number },
): Promise<{ id: number; name: string } | null> {
  const questionMessage = { id: turn, questionId: id, isAnswer: true, question: { personId } }
  return db.storedFile.findFirst({ where: { questionMessage, isWhole: true }, select: { id: true, name: true } })
}

/** Erased whole, while nobody has taken it: whoever was to hear that it waits does not any more. */
export function withdrawQuestion(db: PrismaClient, personId: number, id: number, now: Date): Promise<boolean> {
  const where = { id, personId, status: { in: statusesBefore('withdraw') }, answeredAt: null }
  return db.$transaction(async (tx) => {
    const { count } = await tx.question.deleteMany({ where })
    if (count > 0) await unsayToQueue(tx, id, now)
    return count > 0
  })
}

/** «Вопрос решён». False where it is closed already, or nobody has answered. */
export async function solveQuestion(db: Db, personId: number, id: number, now: Date): Promise<boolean> {
  const where = { id, personId, status: { in: statusesBefore('close') } }
  return (await db.question.updateMany({ where, data: { status: 'closed', closedAt: now } })).count > 0
}

/** The last press counts: a slip may be mended. */
export async function rateQuestion(db: Db, personId: number, id: number, rating: number): Promise<boolean> {
  if (!Number.isInteger(rating) || rating < 1 || rating > 5) return false
  const where = { id, personId, answeredAt: { not: null } }
  return (await db.question.updateMany({ where, data: { rating } })).count > 0
}

export async function addRatingNote(db: Db, personId: number, id: number, note: string): Promise<void> {
  const ratingNote = note.trim().slice(0, 1_000)
  await db.question.updateMany({ where: { id, personId, rating: { not: null } }, data: { ratingNote } })
}
