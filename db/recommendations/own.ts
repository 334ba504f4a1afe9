// What a person reads of their own recommendations in the chat, and what they say of them.
import { followUp } from '../../core/outbox/kinds/follow-up.ts'
import { recommendation } from '../../core/outbox/kinds/recommendation.ts'
import { canTake, openStatuses, type RecommendationStep, statusAfter } from '../../core/recommendations/status.ts'
import type { Text } from '../../core/survey/words.ts'
import { callOff } from '../called-off.ts'
import type { Db } from '../open.ts'
import type { Outcome } from './effect.ts'

export type OwnAdvice = {
  id: number
  kind: string
  text: Text
  status: 'given' | 'accepted' | 'in_progress' | 'done' | 'declined'
  dueAt: Date | null
  applied: Outcome | null
}

const fields = { id: true, kind: true, text: true, status: true, dueAt: true, applied: true } as const
const toPerson = (personId: number) => ({ personId, addressee: 'respondent' as const })

/** What still can be done first, each part with the latest first. */
export async function ownAdvice(db: Db, personId: number): Promise<OwnAdvice[]> {
  const rows = await db.recommendation.findMany({
    where: toPerson(personId),
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: 100,
    select: fields,
  })
  const isOpen = ({ status }: { status: OwnAdvice['status'] }) => openStatuses.includes(status)
  return [...rows.filter(isOpen), ...rows.filter((row) => !isOpen(row))].map(worded)
}

export async function ownAdviceOne(db: Db, personId: number, id: number): Promise<OwnAdvice | null> {
  const row = await db.recommendation.findFirst({ where: { id, ...toPerson(personId) }, select: fields })
  return row && worded(row)
}

/** False where somebody was faster, or it is not theirs. */
export async function decideAdvice(
  db: Db,
  { personId, id, step, now }: { personId: number; id: number; step: RecommendationStep; now: Date },
): Promise<boolean> {
  const one = await ownAdviceOne(db, personId, id)
  const status = one && canTake(step, one.status, one.kind) ? statusAfter(step, one.status) : null
  if (!one || !status) return false
  const { count } = await db.recommendation.updateMany({
    where: { id, ...toPerson(personId), status: one.status },
    data: { status, decidedAt: now },
  })
  // Whoever takes it up has read of it.
  const key = { equals: `recommendation:${id}:person:${personId}` }
  if (count > 0) await callOff(db, { kind: recommendation.name, personId, key }, now)
  return count > 0
}

/** What the person was asked «удалось применить?» about and has not answered. */
export async function askedAbout(db: Db, personId: number): Promise<OwnAdvice[]> {
  const rows = await db.recommendation.findMany({
    where: { ...toPerson(personId), followUpAt: { not: null }, applied: null, status: { not: 'declined' } },
    orderBy: [{ followUpAt: 'desc' }, { id: 'asc' }],
    select: fields,
  })
  return rows.map(worded)
}

/** What was applied is done, whatever was pressed before. */
export async function sayApplied(
  db: Db,
  { personId, id, applied, now }: { personId: number; id: number; applied: Outcome; now: Date },
): Promise<boolean> {
  const where = { id, ...toPerson(personId) }
  const { count } = await db.recommendation.updateMany({ where, data: { applied, appliedAt: now } })
  if (applied === 'yes') {
    await db.recommendation.updateMany({
      where: { ...where, status: { in: [...openStatuses] } },
      data: { status: 'done', decidedAt: now },
    })
  }
  if ((await askedAbout(db, personId)).length === 0) await callOff(db, { kind: followUp.name, personId }, now)
  return count > 0
}

export async function addAppliedNote(
  db: Db,
  { personId, id, note }: { personId: number; id: number; note: string },
): Promise<void> {
  await db.recommendation.updateMany({
    where: { id, ...toPerson(personId), applied: { not: null } },
    data: { appliedNote: note.slice(0, 1000) },
  })
}

function worded<Row extends { text: unknown }>(row: Row): Row & { text: Text } {
  return { ...row, text: row.text as Text }
}
