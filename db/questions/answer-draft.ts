// What one of the staff writes in answer before it is sent: one a question, kept over a restart, nobody else's to see.
import type { Actor } from '../../core/access.ts'
import { readText } from '../../core/questions/question.ts'
import { canTakeStep } from '../../core/questions/status.ts'
import { Refusal } from '../../core/refusal.ts'
import { keepLooseFile, type LooseFile } from '../loose-files.ts'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'
import { tooOld } from './unsent.ts'

export type Staff = Actor & { kind: 'staff' }

export type AnswerDraft = { text: string; file: { name: string } | null }

type About = { id: number; now: Date }

export async function answerDraft(db: Db, { accountId }: Staff, questionId: number): Promise<AnswerDraft | null> {
  return db.answerDraft.findUnique({
    where: { accountId_questionId: { accountId, questionId } },
    select: { text: true, file: { where: { isWhole: true }, select: { name: true } } },
  })
}

/** The last word replaces the one before it. @throws Refusal for words that are none or too many, or a question that is not theirs to answer */
export async function writeAnswer(db: Db, actor: Staff, { id, now, text }: About & { text: string }): Promise<void> {
  const read = readText(text)
  if (read.kind === 'refused') throw new Refusal(read.reason, read.args)
  await begin(db, actor, { id, now }, read.text)
}

/** The file that goes with the next answer of theirs, from the panel or the chat. @throws Refusal in the words for files */
export async function keepAnswerFile(db: Db, actor: Staff, id: number, file: LooseFile): Promise<void> {
  const answerDraftId = await begin(db, actor, { id, now: file.now })
  const kept = await keepLooseFile(db, { answerDraftId }, file)
  if (kept.kind === 'refused') throw new Refusal(kept.reason.key, kept.reason.args as Record<string, number>)
}

export async function dropAnswerFile(db: Db, { accountId }: Staff, questionId: number): Promise<void> {
  await db.storedFile.deleteMany({ where: { answerDraft: { accountId, questionId } } })
}

export async function dropAnswer(db: Db, { accountId }: Staff, questionId: number): Promise<void> {
  await db.answerDraft.deleteMany({ where: { accountId, questionId } })
}

/** What a colleague has answered up to `seenId` was read: it is no reason any more not to send. */
export async function haveSeen(db: Db, { accountId }: Staff, questionId: number, seenId: number): Promise<void> {
  await db.answerDraft.updateMany({ where: { accountId, questionId }, data: { seenId } })
}

/** @returns how many */
export async function sweepAnswerDrafts(db: Db, now: Date): Promise<number> {
  return (await db.answerDraft.deleteMany({ where: { changedAt: { lt: tooOld(now) } } })).count
}

async function begin(db: Db, actor: Staff, { id, now }: About, text?: string): Promise<number> {
  const found = await db.question.findFirst({
    where: { AND: [{ id }, whereOf(actor, 'write', 'questionAnswer', now)] },
    select: { status: true, messages: { orderBy: { id: 'desc' }, take: 1, select: { id: true } } },
  })
  if (!found) throw new Refusal('questions-refused-not-yours')
  if (!canTakeStep('answer', found.status)) throw new Refusal('questions-refused-answer')
  const words = text === undefined ? {} : { text }
  const key = { accountId: actor.accountId, questionId: id }
  const draft = await db.answerDraft.upsert({
    where: { accountId_questionId: key },
    create: { ...key, ...words, seenId: found.messages[0]?.id ?? 0, changedAt: now },
    update: { ...words, changedAt: now },
  })
  return draft.id
}
