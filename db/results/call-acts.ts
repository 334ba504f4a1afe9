// What becomes of a call: the person says whether they want it, a specialist takes it upon themself and makes it.
import type { Actor } from '../../core/access.ts'
import { resultsViewOf } from '../../core/survey-rights.ts'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'

export const callChoices = ['call', 'write', 'no'] as const
export type CallChoice = (typeof callChoices)[number]

/** The call offered to somebody after their answers to a wave; null where there was none. Open: not decided yet. */
export async function callOf(
  db: Db,
  { waveId, personId }: { waveId: number; personId: number },
): Promise<{ id: number; isOpen: boolean } | null> {
  const calls = await db.recommendation.findMany({
    where: { addressee: 'staff', kind: { in: ['call', 'write'] }, response: { waveId, personId } },
    orderBy: { id: 'asc' },
    select: { id: true, kind: true, status: true },
  })
  const open = calls.find(({ kind, status }) => kind === 'call' && status === 'given')
  const call = open ?? calls[0]
  return call ? { id: call.id, isOpen: call === open } : null
}

/** Ruling: a call is asked about first. «Call» and «write» are the person's wish for staff to see; «no» ends it. */
export async function decideCall(
  db: Db,
  { personId, recommendationId, choice }: { personId: number; recommendationId: number; choice: CallChoice },
): Promise<boolean> {
  const { count } = await db.recommendation.updateMany({
    where: { id: recommendationId, personId, addressee: 'staff', kind: 'call', status: 'given' },
    data:
      choice === 'no'
        ? { status: 'declined' }
        : { status: 'in_progress', ...(choice === 'write' && { kind: 'write' }) },
  })
  return count > 0
}

export type CallAct = { kind: 'done' } | { kind: 'not-yours' } | { kind: 'no-such-call' } | { kind: 'taken' }

/** «Беру»: nobody else need call. */
export function takeCall(db: Db, actor: Actor, recommendationId: number, now: Date): Promise<CallAct> {
  const takenById = actor.kind === 'staff' ? actor.accountId : null
  return act(
    db,
    actor,
    now,
    { name: 'takeCall', recommendationId, where: { takenById: null } },
    { takenById, takenAt: now },
  )
}

/** «Сделано»: called or written, whoever had taken it. */
export function finishCall(db: Db, actor: Actor, recommendationId: number, now: Date): Promise<CallAct> {
  return act(db, actor, now, { name: 'finishCall', recommendationId, where: {} }, { status: 'done' as const })
}

type Doing = { name: 'takeCall' | 'finishCall'; recommendationId: number; where: { takenById?: null } }

function act(
  db: Db,
  actor: Actor,
  now: Date,
  { name, recommendationId, where }: Doing,
  data: { takenById: number | null; takenAt: Date } | { status: 'done' },
): Promise<CallAct> {
  return inTransaction(db, async (tx) => {
    const found = await tx.recommendation.findFirst({
      where: { id: recommendationId, ...openCalls },
      select: {
        personId: true,
        response: { select: { wave: { select: { version: { select: { survey: { select: { area: true } } } } } } } },
      },
    })
    const survey = found?.response?.wave.version.survey
    if (!found || survey === undefined) return { kind: 'no-such-call' }
    if (resultsViewOf(actor, survey) !== 'named') return { kind: 'not-yours' }
    const { count } = await tx.recommendation.updateMany({
      where: { id: recommendationId, ...openCalls, ...where },
      data,
    })
    if (count === 0) return { kind: 'taken' }
    const accountId = actor.kind === 'staff' ? actor.accountId : null
    const detail = { personId: found.personId }
    const entry = {
      at: now,
      accountId,
      action: name,
      subject: 'recommendation',
      subjectId: String(recommendationId),
      detail,
    }
    await tx.auditEntry.create({ data: entry })
    return { kind: 'done' }
  })
}

/** Calls and letters that are still due. */
export const openCalls = {
  kind: { in: ['call', 'write'] },
  addressee: 'staff' as const,
  status: { in: ['given' as const, 'in_progress' as const] },
}
