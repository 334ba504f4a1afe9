// A piece of those who came to an event is told of what was added after it.
import { eventMaterials } from '../../core/outbox/kinds/event-materials.ts'
import { nextSendingTime, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import { Prisma } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import type { Range } from '../segments/posts.ts'
import { type EventToTell, paramsOf, queue, within } from './queue.ts'

/** As the telling keeps it; the label names it among others of the event. */
export type MaterialNews = { label: string; count: number; titles: string[] }

export function tellMaterials(
  tx: Db,
  event: EventToTell,
  { label, count, titles }: MaterialNews,
  { range, now, hours }: { range: Range; now: Date; hours: SendingHours },
): Promise<number> {
  const there = Prisma.sql`SELECT r.person_id FROM event_registration r
    WHERE r.event_id = ${event.id} AND r.attended_at IS NOT NULL AND ${within(Prisma.sql`r.person_id`, range)}`
  return queue(tx, event.id, there, {
    kind: eventMaterials,
    label,
    params: { ...paramsOf(event, hours.zone), count, titles },
    notBefore: nextSendingTime(now, hours),
    now,
  })
}
