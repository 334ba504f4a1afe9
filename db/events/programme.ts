// The programme of an event: who speaks, leads and judges, in its order. It is public, as the event is.
import type { EventRole } from '../../core/events/words.ts'
import { fullName } from '../../core/people/names.ts'
import type { Db, Prisma } from '../open.ts'

/** `personId` is null for a guest. */
export type OnProgramme = { id: number; personId: number | null; name: string; role: EventRole; topic: string | null }

export const speakersInOrder = {
  orderBy: [{ place: 'asc' }, { id: 'asc' }],
  include: { person: { select: { lastName: true, firstName: true, middleName: true } } },
} satisfies Prisma.CentreEvent$speakersArgs

type Row = Prisma.EventSpeakerGetPayload<typeof speakersInOrder>

export function programmeOf(speakers: Row[]): OnProgramme[] {
  return speakers.map(({ id, personId, person, guest, role, topic }) => ({
    id,
    personId,
    name: person ? fullName(person) : (guest ?? ''),
    role,
    topic,
  }))
}

export async function speakersOf(db: Db, eventId: number): Promise<OnProgramme[]> {
  return programmeOf(await db.eventSpeaker.findMany({ where: { eventId }, ...speakersInOrder }))
}

/** A row as its form shows it; null where the event has none such. */
export function speakerToChange(db: Db, eventId: number, id: number) {
  return db.eventSpeaker.findFirst({
    where: { id, eventId },
    select: { guest: true, role: true, topic: true, place: true },
  })
}
