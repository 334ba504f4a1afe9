// The events of some days, with how many are registered: what a calendar shows.
import type { Actor } from '../../core/access.ts'
import type { CentreEvent } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'

export type CalendarEvent = Pick<
  CentreEvent,
  'id' | 'title' | 'kind' | 'status' | 'startsAt' | 'endsAt' | 'place' | 'link' | 'capacity'
> & { registered: number; attended: number }

/** Those that begin from `from` to before `to`, the soonest first. */
export async function eventsBetween(
  db: Db,
  actor: Actor,
  { from, to, now }: { from: Date; to: Date; now: Date },
): Promise<CalendarEvent[]> {
  const events = await db.centreEvent.findMany({
    where: { AND: [{ startsAt: { gte: from, lt: to } }, whereOf(actor, 'read', 'centreEvent', now)] },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      title: true,
      kind: true,
      status: true,
      startsAt: true,
      endsAt: true,
      place: true,
      link: true,
      capacity: true,
    },
  })
  const rows = await db.eventRegistration.groupBy({
    by: ['eventId'],
    where: { eventId: { in: events.map(({ id }) => id) }, status: 'registered' },
    _count: { _all: true, attendedAt: true },
  })
  const counts = new Map(rows.map(({ eventId, _count }) => [eventId, _count]))
  return events.map((event) => ({
    ...event,
    registered: counts.get(event.id)?._all ?? 0,
    attended: counts.get(event.id)?.attendedAt ?? 0,
  }))
}
