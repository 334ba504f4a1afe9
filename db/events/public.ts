// An event as anybody may see it, with the names of its programme alone; and a participant's own page of it.
import { isContest } from '../../core/contests/words.ts'
import { type Stage, stagesOf } from '../contests/stages.ts'
import type { CentreEvent } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { type OnProgramme, programmeOf, speakersInOrder } from './programme.ts'

export type PublicEvent = Pick<
  CentreEvent,
  | 'id'
  | 'token'
  | 'title'
  | 'kind'
  | 'startsAt'
  | 'endsAt'
  | 'registrationClosesAt'
  | 'place'
  | 'description'
  | 'status'
  | 'cancelReason'
> & {
  revision: number
  hours: number | null
  programme: OnProgramme[]
  stages: Stage[]
  isOnline: boolean
  /** Whoever wants to take part applies. */
  takesApplications: boolean
}

/** Null where there is none, or none that has been announced. The link is for those who have a place. */
export async function publicEvent(db: Db, token: string): Promise<PublicEvent | null> {
  const event = await db.centreEvent.findUnique({
    where: { token },
    include: { speakers: speakersInOrder, _count: { select: { nominations: true } } },
  })
  if (!event || event.status === 'draft') return null
  const { id, title, kind, startsAt, endsAt, registrationClosesAt, place, description } = event
  const { status, cancelReason, revision, hours } = event
  const when = { startsAt, endsAt, registrationClosesAt }
  const facts = { id, token, title, kind, ...when, place, description, status, cancelReason, revision, hours }
  const stages = isContest(kind) ? await stagesOf(db, id) : []
  return {
    ...facts,
    programme: programmeOf(event.speakers),
    stages: stages.filter((one) => one.status !== 'cancelled'),
    isOnline: event.link !== null,
    takesApplications: event._count.nominations > 0,
  }
}

/** The page whose address only the participant has: theirs is the code. */
export async function ownPage(db: Db, token: string, registrationToken: string) {
  const own = await db.eventRegistration.findUnique({
    where: { token: registrationToken },
    include: { event: true },
  })
  return own && own.event.token === token && own.event.status !== 'draft' ? own : null
}

/** What the door needs of a person: `token` is null where they are not on the list. Null for no such event. */
export async function ownCode(db: Db, personId: number, token: string) {
  const event = await db.centreEvent.findUnique({
    where: { token },
    include: { registrations: { where: { personId }, select: { token: true, attendedAt: true } } },
  })
  if (!event || event.status === 'draft') return null
  const [own] = event.registrations
  return { secret: event.checkInSecret, token: own?.token ?? null, attendedAt: own?.attendedAt ?? null }
}
