// A contest as staff see it: its stages with whoever is in them, and how many applications wait.
import type { Actor } from '../../core/access.ts'
import { isNews } from '../../core/contests/outcome.ts'
import { type Pupil, pupilOf } from '../../core/contests/pupil.ts'
import type { ApplicationStatus, Result } from '../../core/contests/words.ts'
import type { PersonName } from '../../core/people/names.ts'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'
import { type Nomination, nominationsOf } from './nominations.ts'
import { type Stage, stagesOf } from './stages.ts'

export type Entered = {
  applicationId: number
  personId: number
  person: PersonName
  organisation: string | null
  pupil: Pupil | null
  nomination: string
  title: string | null
  mark: number | null
  passes: boolean
  result: Result
  note: string | null
  /** Whether the person has been told of a result of this stage, and whether of this one. */
  isTold: boolean
  isNews: boolean
}

export type Board = {
  nominations: Nomination[]
  stages: (Stage & { entries: Entered[] })[]
  counts: Record<ApplicationStatus, number>
}

/** A head finds the people of the own organisation alone. */
export async function boardOf(db: Db, actor: Actor, contestId: number, now: Date): Promise<Board> {
  const readable = { AND: [{ eventId: contestId }, whereOf(actor, 'read', 'contestApplication', now)] }
  const stages = await stagesOf(db, contestId)
  const entries = await db.contestEntry.findMany({
    where: { stageId: { in: stages.map(({ id }) => id) }, application: readable },
    include: {
      application: {
        include: {
          person: { select: { lastName: true, firstName: true, middleName: true } },
          organisation: { select: { shortName: true } },
          nomination: { select: { title: true } },
        },
      },
    },
    orderBy: [{ application: { person: { lastName: 'asc' } } }, { id: 'asc' }],
  })
  const counts: Board['counts'] = { sent: 0, returned: 0, accepted: 0 }
  const counted = await db.contestApplication.groupBy({ by: ['status'], where: readable, _count: true })
  for (const { status, _count } of counted) counts[status] = _count
  return {
    nominations: await nominationsOf(db, contestId),
    stages: stages.map((stage) => ({
      ...stage,
      entries: entries
        .filter(({ stageId }) => stageId === stage.id)
        .map((entry) => {
          const { application, applicationId, mark, passes, result, note, toldAt } = entry
          const { personId, person, organisation, nomination, title } = application
          return {
            applicationId,
            personId,
            person,
            title,
            mark,
            passes,
            result,
            note,
            organisation: organisation?.shortName ?? null,
            pupil: pupilOf(application),
            nomination: nomination.title,
            isTold: toldAt !== null,
            isNews: isNews(entry),
          }
        }),
    })),
    counts,
  }
}
