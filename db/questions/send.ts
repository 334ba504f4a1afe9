// What a person wrote goes to the centre: a new question into the queue of its area, a further word into its conversation.
import { dueAt } from '../../core/due.ts'
import { topicOf } from '../../core/questions/question.ts'
import { type QuestionStatus, statusAfterMore, statusesBefore } from '../../core/questions/status.ts'
import { current } from '../current.ts'
import type { Prisma, PrismaClient } from '../open.ts'
import { settingOf } from '../settings.ts'
import { isOfLowResults, schoolToHelp } from './school.ts'
import { tellHolder } from './tell-holder.ts'
import { tellQueue } from './tell-queue.ts'

export type Sent =
  | { kind: 'sent'; id: number; dueAt: Date }
  /** Nothing is written yet. */
  | { kind: 'empty' }
  /** The conversation was closed meanwhile; what was written is kept. */
  | { kind: 'over' }
  /** Help was asked for a school that is not in the list, or not theirs, any more; what was written is kept. */
  | { kind: 'no-school' }

/** Pressed twice it is sent once: the draft is gone with the first. */
export async function sendDraft(
  db: PrismaClient,
  { personId, now, zone }: { personId: number; now: Date; zone: string },
): Promise<Sent> {
  const workingDays = await settingOf(db, 'question-working-days')
  const due = dueAt({ workingDays }, now, zone)
  return db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM question_draft WHERE person_id = ${personId} FOR UPDATE`
    const draft = await tx.questionDraft.findUnique({ where: { personId } })
    if (!draft?.text) return { kind: 'empty' }
    const { questionId, area, text } = draft
    const school = draft.isForSchool ? await schoolToHelp(tx, personId, { now, zone }) : undefined
    if (school === null) return { kind: 'no-school' }
    const id = questionId ?? (await begin(tx, { personId, area, school, text, now, zone, due }))
    if (questionId !== null && !(await goOn(tx, { personId, id, due }))) return { kind: 'over' }
    const { id: questionMessageId } = await tx.questionMessage.create({
      data: { questionId: id, isAnswer: false, text, createdAt: now },
    })
    await tx.storedFile.updateMany({
      where: { questionDraftId: personId, isWhole: true },
      data: { questionDraftId: null, questionMessageId },
    })
    await tx.questionDraft.delete({ where: { personId } })
    if (questionId === null) await tellQueue(tx, id, { now, zone })
    else await tellHolder(tx, { id, why: 'more', which: questionMessageId, now, zone })
    return { kind: 'sent', id, dueAt: due }
  })
}

type Beginning = {
  personId: number
  area: number | null
  school: { id: number } | undefined
  text: string
  now: Date
  zone: string
  due: Date
}

async function begin(tx: Prisma.TransactionClient, { personId, area, school, text, now, zone, due }: Beginning) {
  const organisationId = school?.id ?? (await mainJob(tx, personId, now))
  const isLowResults = organisationId !== null && (await isOfLowResults(tx, organisationId, { now, zone }))
  const kind = { organisationId, area: area ?? 0, isLowResults, isForSchool: school !== undefined }
  const { id } = await tx.question.create({
    data: { personId, ...kind, topic: topicOf(text), createdAt: now, dueAt: due },
  })
  return id
}

async function mainJob(tx: Prisma.TransactionClient, personId: number, now: Date): Promise<number | null> {
  const job = await tx.assignment.findFirst({
    where: { personId, ...current(now) },
    orderBy: [{ isMainJob: 'desc' }, { id: 'asc' }],
  })
  return job?.organisationId ?? null
}

/** Answered already it has a new due day; still unanswered, the first one stands. */
async function goOn(tx: Prisma.TransactionClient, { personId, id, due }: { personId: number; id: number; due: Date }) {
  await tx.$queryRaw`SELECT FROM question WHERE id = ${id} FOR UPDATE`
  const found = await tx.question.findFirst({ where: { id, personId, status: { in: statusesBefore('add') } } })
  if (!found) return false
  const status: QuestionStatus = statusAfterMore(found.status, found.takenById !== null)
  await tx.question.update({ where: { id }, data: { status, ...(found.status === 'answered' && { dueAt: due }) } })
  return true
}
