// Who of the centre is told of what waits in an area: its specialists, and where it has none the director and the deputies.
import type { Role } from '../core/access.ts'
import { current } from './current.ts'
import type { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'

/** Their ids as persons; whoever cannot sign in to the panel is not among them. */
export async function holdersOf(db: Db, area: number, now: Date): Promise<number[]> {
  const specialists = await holding(db, { role: 'specialist', areas: { has: area }, ...current(now) })
  if (specialists.length > 0) return specialists
  const leading: Role[] = ['director', 'deputy']
  return holding(db, { role: { in: leading }, ...current(now) })
}

async function holding(db: Db, grant: Prisma.RoleGrantWhereInput): Promise<number[]> {
  const accounts = await db.account.findMany({
    where: { disabledAt: null, person: { grants: { some: grant } } },
    orderBy: { id: 'asc' },
    select: { personId: true },
  })
  return accounts.map(({ personId }) => personId)
}
