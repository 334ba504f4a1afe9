// Keeps the programme of an event: whoever of ours stands in it has a part, and is told of what concerns them.
import type { Actor } from '../../core/access.ts'
import type { Reason } from '../../core/events/judge.ts'
import { isSpeakersNews, judgeSpeaker, type SpeakerFields } from '../../core/events/speakers.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { EventSpeaker } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { type EventRefused, type EventToRun, eventToRun, noteEvent, refused, refusedBy } from './rights.ts'
import { matchPart } from './speaker-part.ts'
import { tellSpeaker } from './tell-speakers.ts'

type When = { now: Date; hours: SendingHours }

/** Without a place they come last. */
export type NewSpeaker = Omit<SpeakerFields, 'place'> & { place: number | null }

/** Whom a row is about stays; without a place it stays where it was. */
export type SpeakerChange = Omit<NewSpeaker, 'personId'>

export type SpeakerKept = { kind: 'kept' } | EventRefused

export function addSpeaker(db: Db, actor: Actor, eventId: number, given: NewSpeaker, when: When): Promise<SpeakerKept> {
  return inRunning(db, actor, eventId, async (tx, event) => {
    const last = await tx.eventSpeaker.aggregate({ where: { eventId }, _max: { place: true } })
    const fields = trimmed({ ...given, place: given.place ?? (last._max.place ?? 0) + 1 })
    const wrong = judgeSpeaker(fields) ?? (await judgePerson(tx, event, fields))
    if (wrong) return refusedBy(wrong)
    const speaker = await tx.eventSpeaker.create({ data: { ...fields, eventId } })
    await follow(tx, actor, event, { speaker, news: 'named' }, when)
    await noteEvent(tx, actor, 'addSpeaker', eventId, partOf(speaker), when.now)
    return { kind: 'kept' }
  })
}

export function changeSpeaker(
  db: Db,
  actor: Actor,
  { eventId, speakerId }: { eventId: number; speakerId: number },
  given: SpeakerChange,
  when: When,
): Promise<SpeakerKept> {
  return inRunning(db, actor, eventId, async (tx, event) => {
    const before = await tx.eventSpeaker.findFirst({ where: { id: speakerId, eventId } })
    if (!before) return refused('events-refused-no-speaker')
    const after = trimmed({ ...before, ...given, place: given.place ?? before.place })
    const wrong = judgeSpeaker(after)
    if (wrong) return refusedBy(wrong)
    const isNews = isSpeakersNews(before, after)
    const { guest, role, topic, place } = after
    const speaker = await tx.eventSpeaker.update({
      where: { id: speakerId },
      data: { guest, role, topic, place, ...(isNews && { revision: { increment: 1 } }) },
    })
    await follow(tx, actor, event, { speaker, news: isNews ? 'changed' : null }, when)
    await noteEvent(tx, actor, 'changeSpeaker', eventId, partOf(speaker), when.now)
    return { kind: 'kept' }
  })
}

export function removeSpeaker(
  db: Db,
  actor: Actor,
  { eventId, speakerId }: { eventId: number; speakerId: number },
  when: When,
): Promise<SpeakerKept> {
  return inRunning(db, actor, eventId, async (tx, event) => {
    const speaker = await tx.eventSpeaker.findFirst({ where: { id: speakerId, eventId } })
    if (!speaker) return refused('events-refused-no-speaker')
    await tx.eventSpeaker.delete({ where: { id: speakerId } })
    await follow(tx, actor, event, { speaker, news: 'removed' }, when)
    await noteEvent(tx, actor, 'removeSpeaker', eventId, partOf(speaker), when.now)
    return { kind: 'kept' }
  })
}

/** The programme is mended after the end too: certificates tell the part. */
function inRunning(
  db: Db,
  actor: Actor,
  eventId: number,
  work: (tx: Db, event: EventToRun) => Promise<SpeakerKept>,
): Promise<SpeakerKept> {
  return inTransaction(db, async (tx) => {
    const found = await eventToRun(tx, actor, eventId)
    if (found.kind === 'refused') return found
    return found.event.status === 'cancelled' ? refused('events-refused-cancelled') : work(tx, found.event)
  })
}

async function judgePerson(tx: Db, event: { id: number }, { personId, role }: SpeakerFields): Promise<Reason | null> {
  if (personId === null) return null
  const person = await tx.person.findFirst({ where: { id: personId, status: { not: 'left' } }, select: { id: true } })
  if (!person) return { reason: 'events-refused-no-person' }
  const same = await tx.eventSpeaker.count({ where: { eventId: event.id, personId, role } })
  return same > 0 ? { reason: 'events-refused-speaker-again' } : null
}

async function follow(
  tx: Db,
  actor: Actor,
  event: EventToRun,
  { speaker, news }: { speaker: EventSpeaker; news: 'named' | 'changed' | 'removed' | null },
  when: When,
): Promise<void> {
  const { personId } = speaker
  if (personId === null) return
  await matchPart(tx, event, personId, when)
  const isTheirDeed = actor.kind === 'staff' && actor.personId === personId
  // A draft's speakers are told when it is announced; what is over is no news.
  if (news && !isTheirDeed && event.status !== 'draft' && event.endsAt > when.now) {
    await tellSpeaker(tx, event, { ...speaker, personId }, news, when)
  }
}

function trimmed({ personId, guest, role, topic, place }: SpeakerFields): SpeakerFields {
  return { personId, guest: guest?.trim() || null, role, topic: topic?.trim() || null, place }
}

function partOf({ personId, role }: EventSpeaker): Record<string, string | number> {
  return { role, ...(personId !== null && { personId }) }
}
