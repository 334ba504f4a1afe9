// One event as staff see it: who has a place, who waits, who was there, and how far the announcement has come.
import type { Actor } from '../../core/access.ts'
import { mayRunEvent } from '../../core/events/rights.ts'
import { eventAnnouncement } from '../../core/outbox/kinds/event-announcement.ts'
import type { PersonName } from '../../core/people/names.ts'
import type { EventRegistration } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'
import { takenPlaces } from './places.ts'
import { listed } from './queue.ts'

const withWords = {
  rmo: { select: { leaderId: true, name: true } },
  organiser: { select: { lastName: true, firstName: true, middleName: true } },
  organisation: { select: { shortName: true } },
  segment: { select: { name: true } },
  series: { select: { title: true } },
  aims: true,
} as const

/** Null where there is none that the actor may read. */
export async function findEvent(db: Db, actor: Actor, id: number, now: Date) {
  const event = await db.centreEvent.findFirst({
    where: { AND: [{ id }, whereOf(actor, 'read', 'centreEvent', now)] },
    include: withWords,
  })
  return event && { ...event, isMine: mayRunEvent(actor, event), taken: await takenPlaces(db, id) }
}

export type FoundEvent = NonNullable<Awaited<ReturnType<typeof findEvent>>>

export type OnRoster = Pick<
  EventRegistration,
  'id' | 'personId' | 'role' | 'status' | 'madeAt' | 'madeBy' | 'queuedAt' | 'offeredUntil' | 'attendedAt' | 'endedAt'
> & { person: PersonName; organisation: { shortName: string } | null }

/** By name; those of the waiting list in their order. A head finds the people of the own organisation alone. */
export async function rosterOf(db: Db, actor: Actor, eventId: number, now: Date): Promise<OnRoster[]> {
  const rows = await db.eventRegistration.findMany({
    where: { AND: [{ eventId }, whereOf(actor, 'read', 'eventRegistration', now)] },
    select: {
      id: true,
      personId: true,
      role: true,
      status: true,
      madeAt: true,
      madeBy: true,
      queuedAt: true,
      offeredUntil: true,
      attendedAt: true,
      endedAt: true,
      person: { select: { lastName: true, firstName: true, middleName: true } },
      organisation: { select: { shortName: true } },
    },
    orderBy: [{ person: { lastName: 'asc' } }, { person: { firstName: 'asc' } }, { id: 'asc' }],
  })
  return rows
}

/** What became of the messages of the announcement, by state. */
export async function funnelOf(db: Db, eventId: number): Promise<{ queued: number; sent: number; failed: number }> {
  const rows = await db.outboxMessage.groupBy({
    by: ['status'],
    where: { eventId, kind: eventAnnouncement.name },
    _count: true,
  })
  const of = (...states: string[]) =>
    rows.filter(({ status }) => states.includes(status)).reduce((sum, { _count }) => sum + _count, 0)
  return {
    queued: of('queued', 'sending'),
    sent: of('sent'),
    failed: of('failed', 'blocked', 'unknown', 'expired'),
  }
}

/** Those who would hear of a change, and can. */
export async function concernedCount(db: Db, eventId: number): Promise<number> {
  const [counted] = await db.$queryRaw<{ people: number }[]>`
    SELECT count(DISTINCT one.person_id)::int AS people FROM (${listed(eventId)}) AS one`
  return counted?.people ?? 0
}
