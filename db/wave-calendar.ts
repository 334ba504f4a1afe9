// The waves of today and of the coming week, as far as somebody may know of them.
import { type Actor, scopesOf } from '../core/access.ts'
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'
import { whereOf } from './scopes.ts'

export type OpenWave = {
  id: number
  title: string
  closesAt: Date
  asked: number
  answered: number
  /** Whether the actor runs it, and so may see who has not answered. */
  isOwn: boolean
}

/** Those that are open, the next to close first. */
export async function openWaves(db: Db, actor: Actor, now: Date): Promise<OpenWave[]> {
  const waves = await db.wave.findMany({
    where: { AND: [{ status: 'open' }, whereOf(actor, 'read', 'wave', now)] },
    select: { id: true, title: true, closesAt: true },
    orderBy: [{ closesAt: 'asc' }, { id: 'asc' }],
    take: 20,
  })
  if (waves.length === 0) return []
  const ids = waves.map(({ id }) => id)
  const counts = await db.$queryRaw<{ id: number; asked: number; answered: number }[]>`
    SELECT wave_id AS id, count(*)::int AS asked, count(answered_at)::int AS answered
    FROM respondent WHERE wave_id IN (${Prisma.join(ids)}) GROUP BY wave_id`
  const own = await db.wave.findMany({
    where: { AND: [{ id: { in: ids } }, whereOf(actor, 'write', 'wave', now)] },
    select: { id: true },
  })
  return waves.map((wave) => {
    const { asked, answered } = counts.find(({ id }) => id === wave.id) ?? { asked: 0, answered: 0 }
    return { ...wave, asked, answered, isOwn: own.some(({ id }) => id === wave.id) }
  })
}

export type ComingDay = { id: number; title: string; what: 'opens' | 'closes'; at: Date }

/** What opens or closes before `until`, in that order. */
export async function comingDays(db: Db, actor: Actor, now: Date, until: Date): Promise<ComingDay[]> {
  if (scopesOf(actor, 'read', 'wave').length === 0) return []
  const within = { gt: now, lte: until }
  const waves = await db.wave.findMany({
    where: {
      AND: [
        whereOf(actor, 'read', 'wave', now),
        {
          OR: [
            { status: 'planned', opensAt: within },
            { status: 'open', closesAt: within },
          ],
        },
      ],
    },
    select: { id: true, title: true, status: true, opensAt: true, closesAt: true },
    take: 20,
  })
  return waves
    .map(
      ({ id, title, status, opensAt, closesAt }): ComingDay =>
        status === 'planned' ? { id, title, what: 'opens', at: opensAt } : { id, title, what: 'closes', at: closesAt },
    )
    .sort((one, other) => one.at.getTime() - other.at.getTime())
}
