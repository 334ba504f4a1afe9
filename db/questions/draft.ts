// What a person writes before it is sent: one at a time, kept over a restart, nobody else's to see.
import { helpArea, readText } from '../../core/questions/question.ts'
import { statusesBefore } from '../../core/questions/status.ts'
import { keepLooseFile, type LooseFile } from '../loose-files.ts'
import type { Db } from '../open.ts'
import { tooOld } from './unsent.ts'

export type Draft = {
  questionId: number | null
  area: number
  /** Help for the school of its head. */
  isForSchool: boolean
  text: string
  file: { name: string } | null
}

const shown = {
  questionId: true,
  area: true,
  isForSchool: true,
  text: true,
  file: { where: { isWhole: true }, select: { name: true } },
  question: { select: { area: true } },
} as const

export async function ownDraft(db: Db, personId: number): Promise<Draft | null> {
  const row = await db.questionDraft.findUnique({ where: { personId }, select: shown })
  if (!row) return null
  const { area, question, ...draft } = row
  return { ...draft, area: area ?? question?.area ?? 0 }
}

/** A new question in an area; what is written already moves with it. False where a further word to another one waits. */
export async function draftInArea(db: Db, personId: number, area: number, now: Date): Promise<boolean> {
  const before = await ownDraft(db, personId)
  if (before && before.questionId !== null && !isEmpty(before)) return false
  const target = { area, questionId: null, changedAt: now }
  await db.questionDraft.upsert({ where: { personId }, create: { personId, ...target }, update: target })
  return true
}

/** Help for a school, in the area of the order that is about it. False where something else was begun and not sent. */
export async function draftForSchool(db: Db, personId: number, now: Date): Promise<boolean> {
  const before = await ownDraft(db, personId)
  if (before && !before.isForSchool && !isEmpty(before)) return false
  if (before?.isForSchool) return true
  const target = { area: helpArea, isForSchool: true, questionId: null, changedAt: now }
  await db.questionDraft.upsert({ where: { personId }, create: { personId, ...target }, update: target })
  return true
}

/** A further word to an own conversation. `other` where something else was begun and not sent. */
export async function draftMore(
  db: Db,
  personId: number,
  questionId: number,
  now: Date,
): Promise<'begun' | 'other' | 'over'> {
  const where = { id: questionId, personId, status: { in: statusesBefore('add') } }
  if (!(await db.question.findFirst({ where }))) return 'over'
  const before = await ownDraft(db, personId)
  if (before && before.questionId !== questionId && !isEmpty(before)) return 'other'
  const target = { area: null, isForSchool: false, questionId, changedAt: now }
  await db.questionDraft.upsert({ where: { personId }, create: { personId, ...target }, update: target })
  return 'begun'
}

export type Written = { kind: 'written' } | { kind: 'refused'; reason: string; args?: Record<string, number> }

export async function writeDraft(db: Db, personId: number, typed: string, now: Date): Promise<Written> {
  const read = readText(typed)
  if (read.kind === 'refused') return read
  const { count } = await db.questionDraft.updateMany({
    where: { personId },
    data: { text: read.text, changedAt: now },
  })
  return count > 0 ? { kind: 'written' } : { kind: 'refused', reason: 'questions-refused-gone' }
}

export async function keepDraftFile(db: Db, personId: number, file: LooseFile): Promise<Written> {
  if (!(await ownDraft(db, personId))) return { kind: 'refused', reason: 'questions-refused-gone' }
  const kept = await keepLooseFile(db, { questionDraftId: personId }, file)
  if (kept.kind === 'kept') return { kind: 'written' }
  const { key, args } = kept.reason
  return { kind: 'refused', reason: key, ...(args && { args: args as Record<string, number> }) }
}

export async function dropDraftFile(db: Db, personId: number): Promise<void> {
  await db.storedFile.deleteMany({ where: { questionDraftId: personId } })
}

export async function dropDraft(db: Db, personId: number): Promise<void> {
  await db.questionDraft.deleteMany({ where: { personId } })
}

/** @returns how many */
export async function sweepDrafts(db: Db, now: Date): Promise<number> {
  return (await db.questionDraft.deleteMany({ where: { changedAt: { lt: tooOld(now) } } })).count
}

function isEmpty({ text, file }: Draft): boolean {
  return text === '' && file === null
}
