// Drafts: the next version of a survey, or a new survey, as staff are writing it.
import { composed } from '../content/compose.ts'
import { type Actor, may } from '../core/access.ts'
import { fullName } from '../core/people/names.ts'
import { Refusal } from '../core/refusal.ts'
import { mayEditSurvey } from '../core/survey-rights.ts'
import { recordAudit } from './audit.ts'
import { definitionOf } from './definitions.ts'
import { mayEditDraft } from './draft-rights.ts'
import type { Db, Prisma } from './open.ts'
import { inTransaction } from './transaction.ts'

/** A draft by its own number, or whatever draft a survey has. */
export type WhichDraft = { draftId: number } | { surveyId: number }

export type Draft = {
  /** Null while nothing has been saved: then `text` is that of the newest version. */
  id: number | null
  survey: { id: number; code: string; title: string; area: number | null } | null
  text: string
  /** 0 while nothing has been saved. */
  rev: number
  /** The version it was begun from; null for a new survey. */
  baseNumber: number | null
  savedAt: Date | null
  savedBy: string | null
  aside: { text: string; by: string | null } | null
  /** The shipped edition that was taken into it, by its hash. */
  offerHash: string | null
}

export type Saved =
  | { kind: 'saved'; id: number; rev: number }
  /** Somebody has saved since: nothing was written over. */
  | { kind: 'conflict'; draft: Draft }
  /** Published or thrown away meanwhile. */
  | { kind: 'gone' }

const names = { select: { person: { select: { lastName: true, firstName: true, middleName: true } } } } as const
const inFull = {
  survey: true,
  savedBy: names,
  asideBy: names,
} as const satisfies Prisma.SurveyDraftInclude
type Row = Prisma.SurveyDraftGetPayload<{ include: typeof inFull }>

/** @throws Refusal without the right to write this survey, and where there is none */
export async function readDraft(db: Db, actor: Actor, which: WhichDraft): Promise<Draft> {
  const where = 'draftId' in which ? { id: which.draftId } : { surveyId: which.surveyId }
  const row = await db.surveyDraft.findUnique({ where, include: inFull })
  if (row) {
    if (!mayEditDraft(actor, row)) throw new Refusal('panel-refused-right')
    return asDraft(row)
  }
  const survey = 'surveyId' in which ? await db.survey.findUnique({ where: { id: which.surveyId } }) : null
  if (!survey) throw new Refusal('panel-editor-gone')
  if (!mayEditSurvey(actor, survey)) throw new Refusal('panel-refused-right')
  const { text, number } = await newestText(db, survey.id)
  return {
    id: null,
    survey,
    text,
    rev: 0,
    baseNumber: number,
    savedAt: null,
    savedBy: null,
    aside: null,
    offerHash: null,
  }
}

/** The YAML of a version: as it was written, or written anew from what it means. */
export async function textOfVersion(
  db: Db,
  actor: Actor,
  versionId: number,
): Promise<{ text: string; code: string; title: string; number: number }> {
  const found = await db.surveyVersion.findUnique({ where: { id: versionId }, include: { survey: true } })
  if (!may(actor, 'read', 'survey')) throw new Refusal('panel-refused-right')
  if (!found) throw new Refusal('panel-refused-missing')
  const text = found.sourceText ?? composed(await definitionOf(db, found))
  return { text, code: found.survey.code, title: found.survey.title, number: found.number }
}

async function newestText(db: Db, surveyId: number): Promise<{ text: string; number: number | null }> {
  const newest = await db.surveyVersion.findFirst({ where: { surveyId }, orderBy: { number: 'desc' } })
  if (!newest) return { text: '', number: null }
  return { text: newest.sourceText ?? composed(await definitionOf(db, newest)), number: newest.number }
}

/** A survey that is to be: nobody but staff sees it until it is published. */
export function beginDraft(db: Db, actor: Actor, text: string, now: Date): Promise<number> {
  return inTransaction(db, async (tx) => {
    const account = actor.kind === 'staff' ? actor.accountId : null
    if (!mayEditDraft(actor, { madeById: account, survey: null })) throw new Refusal('panel-refused-right')
    const { id } = await tx.surveyDraft.create({
      data: { text: clean(text), madeById: account, savedById: account, savedAt: now },
    })
    await recordAudit(tx, actor, { action: 'beginSurvey', subject: 'surveyDraft', subjectId: id }, now)
    return id
  })
}

/**
 * Saves what was written on top of revision `rev`; with `over` also what somebody else has saved since, which is then
 * laid aside. The first save of a survey's next version makes the draft.
 */
export function saveDraft(
  db: Db,
  actor: Actor,
  which: WhichDraft,
  given: { text: string; rev: number; over?: boolean },
  now: Date,
): Promise<Saved> {
  return inTransaction(db, async (tx) => {
    const draft = await readDraft(tx, actor, which).catch((error: unknown) => {
      if (error instanceof Refusal && error.key === 'panel-editor-gone') return null
      throw error
    })
    if (!draft) return { kind: 'gone' }
    const text = clean(given.text)
    const savedById = actor.kind === 'staff' ? actor.accountId : null
    if (draft.id === null) {
      const surveyId = draft.survey?.id as number
      if (given.rev !== 0) return { kind: 'gone' }
      const data = { surveyId, text, baseNumber: draft.baseNumber, madeById: savedById, savedById, savedAt: now }
      // Two first saves at once: the second finds the row of the first.
      const { count } = await tx.surveyDraft.createMany({ data, skipDuplicates: true })
      const made = await tx.surveyDraft.findUniqueOrThrow({ where: { surveyId }, include: inFull })
      if (count === 0) return { kind: 'conflict', draft: asDraft(made) }
      await recordAudit(tx, actor, { action: 'beginVersion', subject: 'survey', subjectId: surveyId }, now)
      return { kind: 'saved', id: made.id, rev: made.rev }
    }
    const isOver = given.over === true && given.rev !== draft.rev
    if (!isOver && given.rev !== draft.rev) return { kind: 'conflict', draft }
    const before = await tx.surveyDraft.findUniqueOrThrow({ where: { id: draft.id } })
    const { count } = await tx.surveyDraft.updateMany({
      where: { id: draft.id, rev: before.rev },
      data: {
        text,
        rev: { increment: 1 },
        savedById,
        savedAt: now,
        // What is put over it may know nothing of the shipped edition.
        ...(isOver && { asideText: before.text, asideById: before.savedById, offerHash: null }),
      },
    })
    if (count === 0) return { kind: 'conflict', draft: await readDraft(tx, actor, which) }
    return { kind: 'saved', id: draft.id, rev: before.rev + 1 }
  })
}

/** Throws a draft away; the published versions stay as they are. */
export function discardDraft(db: Db, actor: Actor, which: WhichDraft, now: Date): Promise<void> {
  return inTransaction(db, async (tx) => {
    const draft = await readDraft(tx, actor, which)
    if (draft.id === null) return
    await tx.surveyDraft.delete({ where: { id: draft.id } })
    const about = draft.survey
      ? { subject: 'survey', subjectId: draft.survey.id }
      : { subject: 'surveyDraft', subjectId: draft.id }
    await recordAudit(tx, actor, { action: 'discardDraft', ...about }, now)
  })
}

/** PostgreSQL keeps no NUL in a text. */
function clean(text: string): string {
  return text.replace(/\0/g, '').replace(/\r\n?/g, '\n')
}

function asDraft(row: Row): Draft {
  const { id, survey, text, rev, baseNumber, savedAt, savedBy, asideText, asideBy, offerHash } = row
  return {
    id,
    survey,
    text,
    rev,
    baseNumber,
    savedAt,
    savedBy: savedBy && fullName(savedBy.person),
    aside: asideText === null ? null : { text: asideText, by: asideBy && fullName(asideBy.person) },
    offerHash,
  }
}
