// A mentor is set beside somebody, by order; the pair ends; another mentor takes over. Both are told.
import type { Actor } from '../../core/access.ts'
import { endAfter, type Thought, thoughtsOn, whyNoPair } from '../../core/mentoring/pair.ts'
import type { LocalDate } from '../../core/people/local-date.ts'
import { Refusal } from '../../core/refusal.ts'
import { addDays } from '../../core/time.ts'
import { recordAudit } from '../audit.ts'
import { current } from '../current.ts'
import { demand } from '../demand.ts'
import type { Db, Prisma, PrismaClient } from '../open.ts'
import { whereOf } from '../scopes.ts'
import { settingOf } from '../settings.ts'
import { tellBeginning, tellEnd } from './messages.ts'

export type NewPair = { mentorId: number; menteeId: number; from: LocalDate; orderDocument: string; goals: string }

type Made = { id: number; messages: number }

/** @throws Refusal */
export async function assignMentor(db: PrismaClient, actor: Actor, given: NewPair, now: Date): Promise<Made> {
  demand(actor, 'mentorship')
  return db.$transaction(async (tx) => {
    const made = await create(tx, actor, given, now)
    await note(tx, actor, 'assignMentor', made.id, now)
    return made
  })
}

/**
 * `lastDay`: the last on which they are a pair.
 * @throws Refusal
 */
export async function endMentorship(
  db: PrismaClient,
  actor: Actor,
  { id, lastDay, now }: { id: number; lastDay: LocalDate; now: Date },
): Promise<{ messages: number }> {
  return db.$transaction(async (tx) => {
    const { messages } = await end(tx, actor, { id, lastDay, now }, 'mentoring-refused-end')
    await note(tx, actor, 'endMentorship', id, now)
    return { messages }
  })
}

/**
 * The pair ends the day before the new one begins.
 * @throws Refusal
 */
export async function replaceMentor(
  db: PrismaClient,
  actor: Actor,
  { id, ...given }: Omit<NewPair, 'menteeId'> & { id: number },
  now: Date,
): Promise<Made> {
  return db.$transaction(async (tx) => {
    const { menteeId } = await end(tx, actor, { id, lastDay: addDays(given.from, -1), now }, 'mentoring-refused-begins')
    const made = await create(tx, actor, { ...given, menteeId }, now)
    await note(tx, actor, 'replaceMentor', made.id, now)
    return made
  })
}

/** What whoever assigns should think of; `leaving` is the pair that would end. */
export async function thoughtsOnPair(
  db: Db,
  actor: Actor,
  { mentorId, menteeId, leaving }: { mentorId: number; menteeId: number; leaving?: number },
  now: Date,
): Promise<Thought[]> {
  demand(actor, 'mentorship')
  const others = leaving === undefined ? {} : { id: { not: leaving } }
  const [mentees, mentors, most] = [
    await db.mentorship.count({ where: { mentorId, ...others, ...current(now) } }),
    await db.mentorship.count({ where: { menteeId, ...others, ...current(now) } }),
    await settingOf(db, 'mentees-most'),
  ]
  return thoughtsOn({ mentees, mentors, most })
}

async function create(tx: Prisma.TransactionClient, actor: Actor, given: NewPair, now: Date): Promise<Made> {
  const { mentorId, menteeId, from, orderDocument, goals } = given
  if (orderDocument.trim() === '') throw new Refusal('mentoring-refused-order')
  // Two who assign at once see each other's pair.
  await tx.$queryRaw`SELECT id FROM person WHERE id = ${menteeId} FOR UPDATE`
  const activeFrom = new Date(from)
  const job = await jobOf(tx, menteeId, activeFrom)
  const pairs = await tx.mentorship.findMany({
    where: { menteeId, OR: [{ activeTo: null }, { activeTo: { gt: activeFrom } }] },
    select: { mentorId: true },
  })
  const reason = whyNoPair({
    mentorId,
    menteeId,
    mentorWorks: (await jobOf(tx, mentorId, activeFrom)) !== null,
    menteeWorks: job !== null,
    mentorIds: pairs.map((pair) => pair.mentorId),
  })
  if (reason || !job) throw new Refusal(reason ?? 'mentoring-refused-mentee-works')
  const data = { mentorId, menteeId, organisationId: job.organisationId, activeFrom }
  const texts = { orderDocument: orderDocument.trim(), goals: goals.trim() || null }
  const { id } = await tx.mentorship.create({ data: { ...data, ...texts } })
  await mustBeTheirs(tx, actor, id, now)
  return { id, messages: await tellBeginning(tx, { id, mentorId, menteeId }, from, now) }
}

async function end(
  tx: Prisma.TransactionClient,
  actor: Actor,
  { id, lastDay, now }: { id: number; lastDay: LocalDate; now: Date },
  early: string,
) {
  const pair = await mustBeTheirs(tx, actor, id, now)
  if (pair.activeTo) throw new Refusal('mentoring-refused-ended')
  const activeTo = endAfter(lastDay, pair.activeFrom.toISOString().slice(0, 10))
  if (!activeTo) throw new Refusal(early)
  const { count } = await tx.mentorship.updateMany({
    where: { id, activeTo: null },
    data: { activeTo: new Date(activeTo) },
  })
  if (count === 0) throw new Refusal('mentoring-refused-ended')
  return { menteeId: pair.menteeId, messages: await tellEnd(tx, pair, lastDay, now) }
}

async function mustBeTheirs(tx: Db, actor: Actor, id: number, now: Date) {
  const pair = await tx.mentorship.findFirst({ where: { AND: [{ id }, whereOf(actor, 'write', 'mentorship', now)] } })
  if (!pair) throw new Refusal('panel-refused-right')
  return pair
}

function jobOf(tx: Db, personId: number, day: Date) {
  return tx.assignment.findFirst({
    where: { personId, ...current(day) },
    orderBy: [{ isMainJob: 'desc' }, { id: 'asc' }],
    select: { organisationId: true },
  })
}

function note(tx: Db, actor: Actor, action: string, id: number, now: Date): Promise<void> {
  return recordAudit(tx, actor, { action, subject: 'mentorship', subjectId: id }, now)
}
