// The programme of an event in forms: somebody of ours or a guest is put in, and their part changed.
import { speakerRoles } from '../../core/events/speakers.ts'
import type { EventRole } from '../../core/events/words.ts'
import { Refusal } from '../../core/refusal.ts'
import { speakerToChange } from '../../db/events/programme.ts'
import { addSpeaker as add, changeSpeaker as change } from '../../db/events/speakers.ts'
import type { ActionDeclaration, FieldOfAction } from '../declare.ts'
import { eventOfDesk, pageOfEvent } from '../events/words.ts'

const part: FieldOfAction[] = [
  { name: 'speakerRole', kind: 'choice', required: true, choices: speakerRoles },
  { name: 'topic', kind: 'text' },
  { name: 'order', kind: 'text' },
]

export const addSpeaker: ActionDeclaration = {
  name: 'addSpeaker',
  icon: 'Mic',
  type: 'record',
  isOffered: ({ status }) => status !== 'cancelled',
  fields: [{ name: 'speaker', kind: 'reference', reference: 'Person' }, { name: 'guest', kind: 'text' }, ...part],
  initial: async () => ({ speakerRole: 'speaker' }),
  run: async ({ db, actor, now, hours }, { id }, values) => {
    const { speaker, guest = '', order } = values
    const fields = { ...partIn(values), guest, personId: speaker ? Number(speaker) : null }
    const kept = await add(db, actor, Number(id), { ...fields, place: orderIn(order) }, { now, hours })
    if (kept.kind === 'refused') throw new Refusal(kept.reason, kept.args)
    return { message: 'panel-events-speaker-kept', redirect: pageOfEvent(Number(id)) }
  },
}

/** Its form is opened from a row of the programme. */
export const changeSpeaker: ActionDeclaration = {
  name: 'changeSpeaker',
  icon: 'Edit',
  type: 'record',
  isOffered: ({ status }) => status !== 'cancelled',
  isLinkedTo: true,
  fields: [{ name: 'speakerRow', kind: 'hidden' }, { name: 'guest', kind: 'text' }, ...part],
  isEdit: true,
  initial: async (desk, { id }, { speakerRow = '', speaker = speakerRow }) => {
    const event = await eventOfDesk(desk, Number(id))
    // The shell asks for the record first, without the query of the address.
    if (speaker === '') return {}
    const found = /^\d{1,9}$/.test(speaker) ? await speakerToChange(desk.db, event.id, Number(speaker)) : null
    if (!found) throw new Refusal('events-refused-no-speaker')
    const { guest, role, topic, place } = found
    return { speakerRow: speaker, guest: guest ?? '', speakerRole: role, topic: topic ?? '', order: String(place) }
  },
  run: async ({ db, actor, now, hours }, { id }, values) => {
    const { speakerRow, guest = '', order } = values
    const which = { eventId: Number(id), speakerId: Number(speakerRow) }
    const given = { ...partIn(values), guest, place: orderIn(order) }
    const kept = await change(db, actor, which, given, { now, hours })
    if (kept.kind === 'refused') throw new Refusal(kept.reason, kept.args)
    return { message: 'panel-events-speaker-kept', redirect: pageOfEvent(Number(id)) }
  },
}

function partIn({ speakerRole, topic = '' }: Record<string, string>): { role: EventRole; topic: string } {
  // readFields has let through only the roles that there are.
  return { role: speakerRole as EventRole, topic }
}

/** Nothing is last; what is no number is refused as an order. */
function orderIn(given: string | undefined): number | null {
  const text = given?.trim() ?? ''
  return text === '' ? null : Number(text)
}
