// What somebody may choose from who plans a wave: versions of questionnaires, and waves to repeat.
import type { Actor } from '../core/access.ts'
import { mayRunWave } from '../core/survey-rights.ts'
import type { Db } from './open.ts'

export type VersionChoice = { id: number; number: number; title: string; publishedAt: Date }
export type PreviousChoice = { id: number; title: string; closesAt: Date; surveyTitle: string }

const most = 200

/** The newest of each questionnaire first, then the older ones: a wave asks the newest unless somebody chooses otherwise. */
export async function versionChoices(db: Db, actor: Actor): Promise<VersionChoice[]> {
  const rows = await db.surveyVersion.findMany({
    where: { survey: await runnable(db, actor) },
    select: { id: true, number: true, publishedAt: true, surveyId: true, survey: { select: { title: true } } },
    orderBy: [{ publishedAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  const isNewest = (row: (typeof rows)[number]) => rows.find(({ surveyId }) => surveyId === row.surveyId) === row
  const ordered = [...rows.filter(isNewest), ...rows.filter((row) => !isNewest(row))]
  return ordered.map(({ id, number, publishedAt, survey }) => ({ id, number, publishedAt, title: survey.title }))
}

/** Waves that were opened at some time, the latest first. One of an event asked whoever came: it is none to repeat. */
export async function previousChoices(db: Db, actor: Actor): Promise<PreviousChoice[]> {
  const rows = await db.wave.findMany({
    where: { status: { not: 'planned' }, audience: { not: 'event' }, version: { survey: await runnable(db, actor) } },
    select: { id: true, title: true, closesAt: true, version: { select: { survey: { select: { title: true } } } } },
    orderBy: [{ closesAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map(({ version, ...wave }) => ({ ...wave, surveyTitle: version.survey.title }))
}

async function runnable(db: Db, actor: Actor) {
  const surveys = await db.survey.findMany({ select: { id: true, area: true } })
  return { id: { in: surveys.filter((survey) => mayRunWave(actor, survey)).map(({ id }) => id) } }
}
