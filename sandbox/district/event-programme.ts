// Who speaks at the events of the demo, and what is handed out there.
import type { Filling } from '../../db/fill.ts'
import type { PlannedEvent } from './event-content.ts'
import type { Part } from './event-people.ts'
import type { Ids } from './rows.ts'

type Given = { eventId: number; people: readonly string[]; parts: readonly Part[]; ids: Ids }

/** Somebody of ours is one of those it is meant for who does not come to listen, and has a part in it. */
export function speakersOf(
  { speakers }: PlannedEvent,
  { eventId, people, parts, ids }: Given,
): { speakers: Filling['eventSpeaker']; speaking: Part[] } {
  const listening = new Set(parts.map(({ personKey }) => personKey))
  const free = people.filter((key) => !listening.has(key)).toReversed()
  const speaking: Part[] = []
  const rows = speakers.map(({ role, topic = null, guest = null }, i) => {
    const personKey = guest === null ? free.shift() : undefined
    if (personKey) speaking.push({ personKey, role, status: 'registered', daysBefore: 10, attended: false })
    return { eventId, personId: personKey ? ids.person(personKey) : null, guest, role, topic, place: i + 1 }
  })
  return { speakers: rows, speaking }
}

export function materialsOf(
  { materials }: PlannedEvent,
  { id: eventId = 0, startsAt, endsAt }: { id?: number; startsAt: Date; endsAt: Date },
): Filling['eventMaterial'] {
  const dayMs = 86_400_000
  return materials.map(({ purpose, title, link }) => {
    const addedAt = new Date(purpose === 'before' ? startsAt.getTime() - 15 * dayMs : endsAt.getTime() + dayMs)
    return { eventId, purpose, title, link, addedAt, toldAt: purpose === 'after' ? addedAt : null }
  })
}
