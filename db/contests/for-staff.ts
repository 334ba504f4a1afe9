// Applications as staff read them: one whole, and all of one person.
import type { Actor } from '../../core/access.ts'
import type { Db, Prisma } from '../open.ts'
import { whereOf } from '../scopes.ts'

const withAll = {
  person: { select: { id: true, lastName: true, firstName: true, middleName: true } },
  organisation: { select: { shortName: true } },
  nomination: { select: { title: true } },
  event: { select: { id: true, title: true, status: true } },
  entries: {
    include: { stage: { select: { title: true, startsAt: true } } },
    orderBy: { stage: { startsAt: 'asc' } },
  },
  file: { where: { isWhole: true }, select: { token: true, name: true, kind: true, size: true } },
} satisfies Prisma.ContestApplicationInclude

export type Application = Prisma.ContestApplicationGetPayload<{ include: typeof withAll }>

/** Null where there is none that the actor may read. */
export function findApplication(db: Db, actor: Actor, id: number, now: Date): Promise<Application | null> {
  return db.contestApplication.findFirst({
    where: { AND: [{ id }, whereOf(actor, 'read', 'contestApplication', now)] },
    include: withAll,
  })
}

/** The latest first. */
export function applicationsOf(db: Db, actor: Actor, personId: number, now: Date): Promise<Application[]> {
  return db.contestApplication.findMany({
    where: { AND: [{ personId }, whereOf(actor, 'read', 'contestApplication', now)] },
    include: withAll,
    orderBy: [{ sentAt: 'desc' }, { id: 'desc' }],
  })
}
