// All questionnaires with their newest version and their draft, for whoever writes them.
import { type Actor, may } from '../core/access.ts'
import { fullName } from '../core/people/names.ts'
import { Refusal } from '../core/refusal.ts'
import { mayEditSurvey } from '../core/survey-rights.ts'
import { mayEditDraft } from './draft-rights.ts'
import type { Db } from './open.ts'

export type ListedDraft = { id: number; savedAt: Date; savedBy: string | null }

export type ListedSurvey = {
  id: number
  code: string
  title: string
  version: { id: number; number: number; publishedAt: Date; source: 'file' | 'staff' } | null
  draft: ListedDraft | null
  isMine: boolean
}

const names = { select: { person: { select: { lastName: true, firstName: true, middleName: true } } } } as const
const draftFields = { id: true, savedAt: true, savedBy: names, madeById: true, text: true } as const

/** @throws Refusal without the right to read questionnaires */
export async function listSurveys(db: Db, actor: Actor): Promise<ListedSurvey[]> {
  if (!may(actor, 'read', 'survey')) throw new Refusal('panel-refused-right')
  const rows = await db.survey.findMany({
    include: {
      versions: {
        select: { id: true, number: true, publishedAt: true, source: true },
        orderBy: { number: 'desc' },
        take: 1,
      },
      draft: { select: draftFields },
    },
    orderBy: { title: 'asc' },
  })
  return rows.map(({ id, code, title, area, versions: [version], draft }) => {
    const isMine = mayEditSurvey(actor, { area })
    return { id, code, title, version: version ?? null, draft: isMine && draft ? listed(draft) : null, isMine }
  })
}

/** Surveys that are still to be, with their text: only it says what they are called. */
export async function listNewDrafts(db: Db, actor: Actor): Promise<(ListedDraft & { text: string })[]> {
  const rows = await db.surveyDraft.findMany({ where: { surveyId: null }, select: draftFields, orderBy: { id: 'asc' } })
  return rows
    .filter(({ madeById }) => mayEditDraft(actor, { madeById, survey: null }))
    .map((row) => ({ ...listed(row), text: row.text }))
}

function listed({
  id,
  savedAt,
  savedBy,
}: {
  id: number
  savedAt: Date
  savedBy: { person: Parameters<typeof fullName>[0] } | null
}) {
  return { id, savedAt, savedBy: savedBy && fullName(savedBy.person) }
}
