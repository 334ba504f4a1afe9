// Who speaks, leads, judges or organises, as the programme tells it: somebody of ours, or a guest by name.
import type { Reason } from './judge.ts'
import { type EventRole, eventRoles } from './words.ts'

/** Whoever only listens is on the list, not in the programme. */
export const speakerRoles: EventRole[] = eventRoles.filter((role) => role !== 'participant')

/** Texts come trimmed, and null is none. */
export type SpeakerFields = {
  personId: number | null
  guest: string | null
  role: EventRole
  topic: string | null
  /** From 1, in the order of the programme. */
  place: number
}

const longest = { guest: 150, topic: 300 }
const lastPlace = 999

export function judgeSpeaker({ personId, guest, role, topic, place }: SpeakerFields): Reason | null {
  if ((personId === null) === (guest === null)) return { reason: 'events-refused-speaker-who' }
  if (guest && guest.length > longest.guest) return { reason: 'events-refused-guest', args: { most: longest.guest } }
  if (!speakerRoles.includes(role)) return { reason: 'events-refused-speaker-role' }
  if (topic && topic.length > longest.topic) return { reason: 'events-refused-topic', args: { most: longest.topic } }
  if (!Number.isInteger(place) || place < 1 || place > lastPlace) {
    return { reason: 'events-refused-order', args: { most: lastPlace } }
  }
  return null
}

/** Whether a change concerns the speaker: the order of the programme does not. */
export function isSpeakersNews(before: SpeakerFields, after: SpeakerFields): boolean {
  return before.role !== after.role || before.topic !== after.topic
}
