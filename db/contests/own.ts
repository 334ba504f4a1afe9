// Applications as whoever sent them sees them: how far each has come, and what was published of it.
import { whyNotOpen } from '../../core/contests/application.ts'
import { hasDiploma } from '../../core/contests/outcome.ts'
import { type Pupil, pupilOf } from '../../core/contests/pupil.ts'
import { shortTitleOfStage } from '../../core/contests/stages.ts'
import type { ApplicationStatus, Result } from '../../core/contests/words.ts'
import type { EventKind } from '../../core/events/words.ts'
import type { Db, Prisma } from '../open.ts'

export type OwnStage = {
  title: string
  startsAt: Date
  /** Null until the results of the stage are published. */
  told: { passes: boolean; result: Result; note: string | null } | null
}

export type OwnApplication = {
  id: number
  contest: { token: string; title: string; kind: EventKind }
  nomination: string
  title: string | null
  link: string | null
  file: string | null
  pupil: Pupil | null
  status: ApplicationStatus
  returnedWhy: string | null
  /** Those where it is, or was, in their order. */
  stages: OwnStage[]
  hasDiploma: boolean
  isCancelled: boolean
  /** Why it can be neither changed nor withdrawn any more, or null. */
  whyNot: string | null
}

const withAll = {
  event: true,
  nomination: { select: { title: true } },
  file: { where: { isWhole: true }, select: { name: true } },
  entries: { include: { stage: { select: { title: true, startsAt: true } } }, orderBy: { stage: { startsAt: 'asc' } } },
} satisfies Prisma.ContestApplicationInclude

const most = 100

/** The latest first. */
export async function ownApplications(db: Db, personId: number, now: Date): Promise<OwnApplication[]> {
  const rows = await db.contestApplication.findMany({
    where: { personId },
    include: withAll,
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
    take: most,
  })
  return rows.map((row) => ownOf(row, now))
}

export async function ownApplication(db: Db, personId: number, id: number, now: Date): Promise<OwnApplication | null> {
  const row = await db.contestApplication.findFirst({ where: { id, personId }, include: withAll })
  return row && ownOf(row, now)
}

function ownOf(row: Prisma.ContestApplicationGetPayload<{ include: typeof withAll }>, now: Date): OwnApplication {
  const { id, event, nomination, title, link, file, status, returnedWhy, entries } = row
  return {
    id,
    title,
    link,
    status,
    returnedWhy,
    contest: { token: event.token, title: event.title, kind: event.kind },
    nomination: nomination.title,
    file: file?.name ?? null,
    pupil: pupilOf(row),
    stages: entries.map(({ stage, toldAt, toldPasses, toldResult, toldNote }) => ({
      ...stage,
      title: shortTitleOfStage(event, stage),
      told: toldAt && toldResult ? { passes: toldPasses === true, result: toldResult, note: toldNote } : null,
    })),
    hasDiploma: entries.some(hasDiploma),
    isCancelled: event.status === 'cancelled',
    whyNot: whyNotOpen(event, status, now),
  }
}
