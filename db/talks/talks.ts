// «Хочу поговорить с психологом»: asked in the chat, taken up by the staff. Of a survey nothing is known here.
import { randomUUID } from 'node:crypto'
import type { Actor } from '../../core/access.ts'
import { talkTaken } from '../../core/outbox/kinds/talk-taken.ts'
import { Refusal } from '../../core/refusal.ts'
import { seesTalks } from '../../core/survey-rights.ts'
import { localDateOf } from '../../core/time.ts'
import { recordAudit } from '../audit.ts'
import type { Db, PrismaClient } from '../open.ts'
import { queue } from '../outbox-queue.ts'
import { inTransaction } from '../transaction.ts'

const open = ['waiting' as const, 'taken' as const]

/** Once until it is over: a second press changes nothing. The day is all that is kept of the time. */
export async function askForTalk(db: Db, personId: number, now: Date, zone: string): Promise<'asked' | 'already'> {
  const askedOn = new Date(`${localDateOf(now, zone)}T00:00:00Z`)
  const count = await db.$executeRaw`
    INSERT INTO talk_request (id, person_id, asked_on) VALUES (${randomUUID()}::uuid, ${personId}, ${askedOn}::date)
    ON CONFLICT DO NOTHING`
  return count > 0 ? 'asked' : 'already'
}

/** What the person may know of their own. */
export async function ownTalk(db: Db, personId: number): Promise<'waiting' | 'taken' | null> {
  const found = await db.talkRequest.findFirst({ where: { personId, status: { in: open } } })
  return found ? (found.status as 'waiting' | 'taken') : null
}

export async function withdrawTalk(db: Db, personId: number): Promise<void> {
  await db.talkRequest.updateMany({ where: { personId, status: { in: open } }, data: { status: 'withdrawn' } })
}

export type Talk = {
  id: string
  askedOn: Date
  status: 'waiting' | 'taken'
  person: { id: number; lastName: string; firstName: string; middleName: string | null; phone: string | null }
  organisation: string | null
  takenBy: { accountId: number; lastName: string; firstName: string; middleName: string | null } | null
}

const names = { lastName: true, firstName: true, middleName: true } as const

/** Those that are not over, the oldest day first; within a day by name, so that nothing tells who asked when. */
export async function openTalks(db: Db, actor: Actor, now: Date): Promise<Talk[] | { kind: 'not-yours' }> {
  if (!seesTalks(actor)) return { kind: 'not-yours' }
  const rows = await db.talkRequest.findMany({
    where: { status: { in: open } },
    orderBy: [{ askedOn: 'asc' }, { person: { searchName: 'asc' } }],
    select: {
      id: true,
      askedOn: true,
      status: true,
      person: {
        select: {
          id: true,
          phone: true,
          ...names,
          assignments: {
            where: { OR: [{ activeTo: null }, { activeTo: { gt: now } }] },
            orderBy: [{ isMainJob: 'desc' }, { id: 'asc' }],
            take: 1,
            select: { organisation: { select: { shortName: true } } },
          },
        },
      },
      takenBy: { select: { id: true, person: { select: names } } },
    },
  })
  return rows.map(({ person: { assignments, ...person }, takenBy, status, ...row }) => ({
    ...row,
    status: status as Talk['status'],
    person,
    organisation: assignments[0]?.organisation.shortName ?? null,
    takenBy: takenBy && { accountId: takenBy.id, ...takenBy.person },
  }))
}

export async function countTalks(db: Db, actor: Actor): Promise<number> {
  return seesTalks(actor) ? db.talkRequest.count({ where: { status: 'waiting' } }) : 0
}

/** «Беру»: the person is told that somebody will get in touch. @throws Refusal */
export function takeTalk(db: PrismaClient, actor: Actor, id: string, now: Date): Promise<void> {
  return act(db, actor, { id, from: 'waiting', to: 'taken', name: 'takeTalk' }, now)
}

/** «Состоялось». @throws Refusal */
export function finishTalk(db: PrismaClient, actor: Actor, id: string, now: Date): Promise<void> {
  return act(db, actor, { id, from: 'taken', to: 'done', name: 'finishTalk' }, now)
}

type Doing = { id: string; from: 'waiting' | 'taken'; to: 'taken' | 'done'; name: 'takeTalk' | 'finishTalk' }

function act(db: PrismaClient, actor: Actor, { id, from, to, name }: Doing, now: Date): Promise<void> {
  if (!seesTalks(actor)) throw new Refusal('panel-refused-right')
  return inTransaction(db, async (tx) => {
    const one = /^[0-9a-f-]{36}$/.test(id) ? await tx.talkRequest.findUnique({ where: { id } }) : null
    if (!one) throw new Refusal('panel-refused-missing')
    const takenById = actor.kind === 'staff' ? actor.accountId : null
    const { count } = await tx.talkRequest.updateMany({
      where: { id, status: from },
      data: { status: to, ...(to === 'taken' && { takenById, takenAt: now }) },
    })
    if (count === 0) throw new Refusal('talks-refused-taken')
    await recordAudit(tx, actor, { action: name, subject: 'talkRequest' }, now)
    if (to === 'taken') {
      await queue(tx, talkTaken, [{ key: `talk:${id}:taken:${one.personId}`, personId: one.personId, params: {} }], {
        now,
      })
    }
  })
}
