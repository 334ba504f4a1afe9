// What the staff do with a question: take it, answer, hand it over, close it. Each is in the journal, the words are not.
import type { Actor } from '../../core/access.ts'
import { questionAnswered } from '../../core/outbox/kinds/question-answered.ts'
import { areaFor } from '../../core/questions/question.ts'
import { type QuestionStep, statusesBefore } from '../../core/questions/status.ts'
import { Refusal } from '../../core/refusal.ts'
import { recordAudit } from '../audit.ts'
import type { Prisma, PrismaClient } from '../open.ts'
import { queue } from '../outbox-queue.ts'
import { whereOf } from '../scopes.ts'
import { recipients } from './recipients.ts'
import { sayAnswer } from './say-answer.ts'
import { tellHolder, unsayToHolder } from './tell-holder.ts'
import { unsayToQueue } from './tell-queue.ts'

type Done = { id: number; now: Date }

/** @throws Refusal where it is not theirs, or somebody was faster */
export function takeQuestion(db: PrismaClient, actor: Actor, { id, now }: Done): Promise<void> {
  return step(db, actor, 'take', { id, now }, async (tx) => {
    const data = { status: 'taken' as const, takenById: accountOf(actor), takenAt: now }
    return (await tx.question.updateMany({ where: { id, status: 'waiting' }, data })).count
  })
}

/**
 * The person is told in the chat, and a file that waited for these words goes with them. `text` null: what the actor's
 * draft says. `seen`: the last turn that was read; an answer of somebody else's after it is told instead.
 * @throws Refusal likewise, and for words that are none or too many
 */
export async function answerQuestion(
  db: PrismaClient,
  actor: Actor,
  { id, now, text, seen }: Done & { text: string | null; seen?: number },
): Promise<void> {
  return step(db, actor, 'answer', { id, now }, async (tx, question) => {
    const accountId = accountOf(actor)
    const taken = question.takenById === null ? { takenById: accountId, takenAt: now } : {}
    const first = question.answeredAt === null ? { answeredById: accountId, answeredAt: now } : {}
    const said = await sayAnswer(tx, { questionId: id, accountId, text, seen, now })
    await tx.question.update({ where: { id }, data: { status: 'answered', ...taken, ...first } })
    const { personId, topic } = question
    const told = { key: `question:${id}:answer:${said.turn}`, personId, params: { id, topic, ...said } }
    await queue(tx, questionAnswered, [told], { now })
    await unsayToHolder(tx, id, now)
    return 1
  })
}

/** To one of `recipients`, who is told; a specialist of other areas takes it along into theirs. @throws Refusal */
export function handOverQuestion(
  db: PrismaClient,
  actor: Actor,
  { id, now, toAccountId, zone }: Done & { toAccountId: number; zone: string },
): Promise<void> {
  return step(db, actor, 'handOver', { id, now }, async (tx, { area, personId, status, takenById }) => {
    const to = (await recipients(tx, now)).find(({ accountId }) => accountId === toAccountId)
    if (!to || to.personId === personId) throw new Refusal('questions-refused-recipient')
    if (takenById === toAccountId) throw new Refusal('questions-refused-has-it')
    const data = { takenById: toAccountId, takenAt: now, area: areaFor(to.areas, area), status: 'taken' as const }
    const { count } = await tx.question.updateMany({ where: { id, status }, data })
    await unsayToHolder(tx, id, now)
    if (accountOf(actor) !== toAccountId) await tellHolder(tx, { id, why: 'handed', which: now.getTime(), now, zone })
    return count
  })
}

/** @throws Refusal where nobody has answered it yet */
export function closeQuestion(db: PrismaClient, actor: Actor, { id, now }: Done): Promise<void> {
  return step(db, actor, 'close', { id, now }, async (tx) => {
    const data = { status: 'closed' as const, closedAt: now }
    return (await tx.question.updateMany({ where: { id, status: 'answered' }, data })).count
  })
}

type Found = NonNullable<Awaited<ReturnType<Prisma.TransactionClient['question']['findFirst']>>>
type Work = (tx: Prisma.TransactionClient, question: Found) => Promise<number>

async function step(db: PrismaClient, actor: Actor, name: QuestionStep, { id, now }: Done, work: Work): Promise<void> {
  await db.$transaction(async (tx) => {
    await tx.$queryRaw`SELECT FROM question WHERE id = ${id} FOR UPDATE`
    const own = whereOf(actor, 'write', 'questionAnswer', now)
    const question = await tx.question.findFirst({ where: { AND: [{ id }, own] } })
    if (!question) throw new Refusal('panel-refused-right')
    const isDue = statusesBefore(name).some((status) => status === question.status)
    if (!isDue || (await work(tx, question)) === 0) throw new Refusal(`questions-refused-${name}`)
    await unsayToQueue(tx, id, now)
    await recordAudit(tx, actor, { action: `${name}Question`, subject: 'question', subjectId: id }, now)
  })
}

function accountOf(actor: Actor): number | null {
  return actor.kind === 'staff' ? actor.accountId : null
}
