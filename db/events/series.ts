// A series of events, or the yearly plan of an association: what is planned, held and visited of it.
import type { Actor } from '../../core/access.ts'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'
import { paperOf } from './event-materials.ts'
import { isThere } from './material-rows.ts'

/** Null where there is none that the actor may read. Its events as far as the actor may read them, the soonest first. */
export async function findSeries(db: Db, actor: Actor, id: number, now: Date) {
  const series = await db.eventSeries.findFirst({
    where: { AND: [{ id }, whereOf(actor, 'read', 'eventSeries', now)] },
    include: { rmo: { select: { name: true } } },
  })
  if (!series) return null
  const events = await db.centreEvent.findMany({
    where: { AND: [{ seriesId: id }, whereOf(actor, 'read', 'centreEvent', now)] },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      title: true,
      kind: true,
      status: true,
      startsAt: true,
      endsAt: true,
      materials: {
        where: { AND: [{ purpose: 'minutes' }, isThere] },
        orderBy: { id: 'asc' },
        select: { title: true, number: true, day: true },
      },
    },
  })
  const rows = await db.eventRegistration.groupBy({
    by: ['eventId'],
    where: { eventId: { in: events.map((one) => one.id) }, status: 'registered' },
    _count: { _all: true, attendedAt: true },
  })
  const counts = new Map(rows.map(({ eventId, _count }) => [eventId, _count]))
  const visitors = await db.eventRegistration.groupBy({
    by: ['personId'],
    where: { event: { seriesId: id, status: 'held' }, attendedAt: { not: null } },
  })
  return {
    ...series,
    /** People who were at one of them at least. */
    visitors: visitors.length,
    events: events.map(({ materials, ...event }) => ({
      ...event,
      minutes: materials.map(({ title, ...paper }) => ({ title, paper: paperOf(paper) })),
      registered: counts.get(event.id)?._all ?? 0,
      attended: counts.get(event.id)?.attendedAt ?? 0,
    })),
  }
}

/** Whether the actor may put an event into it. */
export async function mayFill(tx: Db, actor: Actor, id: number, now: Date): Promise<boolean> {
  return (await tx.eventSeries.count({ where: { AND: [{ id }, whereOf(actor, 'write', 'eventSeries', now)] } })) > 0
}

/** Null where the event belongs to none. */
export async function seriesIdOf(db: Db, token: string): Promise<number | null> {
  return (await db.centreEvent.findUnique({ where: { token }, select: { seriesId: true } }))?.seriesId ?? null
}
