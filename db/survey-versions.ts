// One version of a questionnaire, to be looked over.
import { type Actor, may } from '../core/access.ts'
import { Refusal } from '../core/refusal.ts'
import type { Definition } from '../core/survey/definition.ts'
import { definitionOf } from './definitions.ts'
import type { Db } from './open.ts'

export type SurveyVersion = {
  id: number
  number: number
  source: 'file' | 'staff'
  publishedAt: Date
  definition: Definition
  /** All versions of the survey, the newest first. */
  versions: { id: number; number: number }[]
}

/**
 * A version by its id, or the newest of a survey.
 * @throws Refusal without the right, and where there is none
 */
export async function readSurveyVersion(
  db: Db,
  actor: Actor,
  which: { versionId: number } | { surveyId: number },
): Promise<SurveyVersion> {
  if (!may(actor, 'read', 'survey')) throw new Refusal('panel-refused-right')
  const found = await db.surveyVersion.findFirst({
    where: 'versionId' in which ? { id: which.versionId } : { surveyId: which.surveyId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, source: true, publishedAt: true, contentHash: true, surveyId: true },
  })
  if (!found) throw new Refusal('panel-refused-missing')
  const versions = await db.surveyVersion.findMany({
    where: { surveyId: found.surveyId },
    select: { id: true, number: true },
    orderBy: { number: 'desc' },
    take: 50,
  })
  const { contentHash, surveyId: _, ...version } = found
  return { ...version, definition: await definitionOf(db, { id: found.id, contentHash }), versions }
}
