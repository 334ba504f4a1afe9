// The turn that an answer becomes, with the file that was added to it before.
import { readText } from '../../core/questions/question.ts'
import { Refusal } from '../../core/refusal.ts'
import type { Prisma } from '../open.ts'

type Answer = { questionId: number; accountId: number | null; text: string | null; seen: number | undefined; now: Date }

export type Said = { turn: number; text: string; file: { name: string } | null }

/** The draft of its author is gone with it: sent twice, there are no words the second time. @throws Refusal */
export async function sayAnswer(
  tx: Prisma.TransactionClient,
  { questionId, accountId, text, seen, now }: Answer,
): Promise<Said> {
  const draft =
    accountId === null
      ? null
      : await tx.answerDraft.findUnique({ where: { accountId_questionId: { accountId, questionId } } })
  const read = readText(text ?? draft?.text ?? '')
  if (read.kind === 'refused') throw new Refusal(read.reason, read.args)
  const since = text === null ? draft?.seenId : seen
  if (since !== undefined && (await isAnsweredSince(tx, { questionId, accountId, since }))) {
    throw new Refusal('questions-refused-meanwhile')
  }
  const turn = await tx.questionMessage.create({
    data: { questionId, accountId, isAnswer: true, text: read.text, createdAt: now },
  })
  if (!draft) return { turn: turn.id, text: read.text, file: null }
  const [file] = await tx.storedFile.updateManyAndReturn({
    where: { answerDraftId: draft.id, isWhole: true },
    data: { answerDraftId: null, questionMessageId: turn.id },
    select: { name: true },
  })
  await tx.answerDraft.delete({ where: { id: draft.id } })
  return { turn: turn.id, text: read.text, file: file ?? null }
}

type Since = { questionId: number; accountId: number | null; since: number }

/** By somebody else. */
async function isAnsweredSince(tx: Prisma.TransactionClient, { questionId, accountId, since }: Since) {
  const others = accountId === null ? {} : { OR: [{ accountId: null }, { accountId: { not: accountId } }] }
  return (await tx.questionMessage.count({ where: { questionId, isAnswer: true, id: { gt: since }, ...others } })) > 0
}
