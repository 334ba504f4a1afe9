// What the button of a broadcast may lead to, and whether it still does.
import type { BroadcastContent } from '../../core/broadcasts/content.ts'
import type { Db, Prisma } from '../open.ts'
import { type Refused, refused } from './rights.ts'

/** Waves that are open or will be, the next to close first. */
export function wavesToOpen(db: Db): Promise<{ token: string; title: string }[]> {
  return db.wave.findMany({
    where: { status: { in: ['open', 'planned'] } },
    select: { token: true, title: true },
    orderBy: [{ closesAt: 'asc' }, { id: 'asc' }],
    take: 100,
  })
}

/** Events that are announced and have not begun, the next first. */
export function eventsToOpen(db: Db, now: Date): Promise<{ token: string; title: string; startsAt: Date }[]> {
  return db.centreEvent.findMany({
    where: toCome(now),
    select: { token: true, title: true, startsAt: true },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    take: 100,
  })
}

/** A button that leads to no survey, to one that is closed by then, or to an event that is over or called off. */
export async function goneTarget(db: Db, { buttons }: BroadcastContent, now: Date): Promise<Refused | null> {
  for (const button of buttons) {
    if (button.kind === 'wave') {
      const wave = await db.wave.findUnique({ where: { token: button.token } })
      if (!wave) return refused('broadcasts-no-wave', { label: button.label })
      if (isOver(wave, now)) return refused('broadcasts-wave-over', { label: button.label })
    }
    if (button.kind !== 'event') continue
    if ((await db.centreEvent.count({ where: { token: button.token, ...toCome(now) } })) === 0) {
      return refused('broadcasts-no-event', { label: button.label })
    }
  }
  return null
}

function isOver({ status, closesAt }: { status: string; closesAt: Date }, now: Date): boolean {
  return status === 'closed' || status === 'cancelled' || closesAt <= now
}

function toCome(now: Date): Prisma.CentreEventWhereInput {
  return { status: 'announced', startsAt: { gt: now } }
}
