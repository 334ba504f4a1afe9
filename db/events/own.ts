// Events as one person sees them in a channel: their own, those open to them, and the card of one.
import { isContest } from '../../core/contests/words.ts'
import { whyClosed } from '../../core/events/registering.ts'
import type { RegistrationStatus } from '../../core/events/words.ts'
import { localDateOf } from '../../core/time.ts'
import { type Stage, stagesOf } from '../contests/stages.ts'
import type { CentreEvent } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { meantFor } from './audience.ts'
import { cycleOf } from './cycle.ts'
import { materialsFor } from './event-materials.ts'
import { takenPlaces } from './places.ts'
import { type OnProgramme, programmeOf, speakersInOrder } from './programme.ts'

export type OwnEvent = Pick<CentreEvent, 'token' | 'title' | 'kind' | 'startsAt' | 'endsAt' | 'place' | 'link'> & {
  status: 'registered' | 'waiting' | 'offered' | null
}

const shown = { token: true, title: true, kind: true, startsAt: true, endsAt: true, place: true, link: true } as const
const alive = ['registered', 'waiting', 'offered'] as const

/** What is still to come, the soonest first: `mine` has a registration, `open` may be registered for. */
export async function eventsOf(
  db: Db,
  personId: number,
  now: Date,
  zone: string,
): Promise<{ mine: OwnEvent[]; open: OwnEvent[] }> {
  const coming = await db.centreEvent.findMany({
    where: { status: { in: ['announced', 'registration_closed'] }, endsAt: { gt: now } },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
    select: {
      ...shown,
      id: true,
      status: true,
      rules: true,
      registrationClosesAt: true,
      registrations: { where: { personId }, select: { status: true } },
    },
  })
  const mine = coming.filter(({ registrations: [own] }) => own && isAlive(own.status))
  const others = coming.filter((event) => !mine.includes(event) && whyClosed(event, now) === null)
  const open = await meantFor(db, personId, others, localDateOf(now, zone))
  return { mine: mine.map(told), open: open.map(told) }
}

function told(event: OwnEventRow): OwnEvent {
  const { token, title, kind, startsAt, endsAt, place, link, registrations } = event
  const [own] = registrations
  return { token, title, kind, startsAt, endsAt, place, link, status: own && isAlive(own.status) ? own.status : null }
}

type OwnEventRow = Omit<OwnEvent, 'status'> & { registrations: { status: RegistrationStatus }[] }

function isAlive(status: RegistrationStatus): status is (typeof alive)[number] {
  return (alive as readonly string[]).includes(status)
}

export type EventCard = OwnEvent & {
  id: number
  description: string | null
  cancelReason: string | null
  /** Of the event itself. */
  eventStatus: CentreEvent['status']
  capacity: number | null
  taken: number
  offeredUntil: Date | null
  /** 1 is next; 0 where the person does not wait. */
  line: number
  /** Why the person cannot register, a message of locales/, or null. */
  whyNot: string | null
  /** It takes applications, a contest instead of registrations. */
  takesApplications: boolean
  /** Exclusive: until then one may register or apply. */
  closesAt: Date
  /** Of a contest, those that hold. */
  stages: Stage[]
  /** Meetings of its cycle that the person may register for at once; 0 is no cycle. */
  cycle: number
  programme: OnProgramme[]
  /** How many materials there are for whoever is on the list. */
  materials: number
}

/** Null where there is none, or none that has been announced. A card is shown to whoever holds its token. */
export async function eventCard(
  db: Db,
  personId: number,
  token: string,
  now: Date,
  zone: string,
): Promise<EventCard | null> {
  const event = await db.centreEvent.findUnique({
    where: { token },
    include: {
      registrations: { where: { personId } },
      speakers: speakersInOrder,
      _count: { select: { nominations: true } },
    },
  })
  if (!event || event.status === 'draft') return null
  const [own] = event.registrations
  const closed = whyClosed(event, now)
  const isMeant = own !== undefined || (await meantFor(db, personId, [event], localDateOf(now, zone))).length > 0
  return {
    ...told(event),
    id: event.id,
    description: event.description,
    cancelReason: event.cancelReason,
    eventStatus: event.status,
    capacity: event.capacity,
    taken: await takenPlaces(db, event.id),
    offeredUntil: own?.offeredUntil ?? null,
    line: own?.status === 'waiting' ? await lineOf(db, event.id, own) : 0,
    whyNot: closed ?? (isMeant ? null : 'events-refused-not-meant'),
    closesAt: event.registrationClosesAt ?? event.startsAt,
    takesApplications: event._count.nominations > 0,
    stages: isContest(event.kind) ? (await stagesOf(db, event.id)).filter(({ status }) => status !== 'cancelled') : [],
    cycle: (await cycleOf(db, personId, event.seriesId, now, zone)).length,
    programme: programmeOf(event.speakers),
    materials: (await materialsFor(db, { token, personId })).length,
  }
}

function lineOf(db: Db, eventId: number, own: { id: number; queuedAt: Date | null }): Promise<number> {
  const before = own.queuedAt
    ? [{ queuedAt: { lt: own.queuedAt } }, { queuedAt: own.queuedAt, id: { lte: own.id } }]
    : [{ id: { lte: own.id } }]
  return db.eventRegistration.count({ where: { eventId, status: 'waiting', OR: before } })
}
