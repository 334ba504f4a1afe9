// What is pressed on the page of an event: who was there, who is out of the programme, what is taken away.
import { entryOf } from '../../core/entry.ts'
import { markAttendance } from '../../db/events/attendance.ts'
import { removeEventMaterial } from '../../db/events/keep-materials.ts'
import { removeSpeaker } from '../../db/events/speakers.ts'
import { wordsOf } from '../../locales/index.ts'
import type { Desk } from '../desk.ts'
import { PanelRefusal } from '../refusal.ts'
import { numberOf } from '../results/query.ts'

type Values = Record<string, string>
type Done = { kind: 'done'; message: string; args?: Record<string, number> }
type Refused = { kind: 'refused'; reason: string; args?: Record<string, string | number> }

const deeds: Record<string, (desk: Desk, eventId: number, values: Values) => Promise<Done | Refused>> = {
  there: (desk, eventId, values) => mark(desk, eventId, values, true),
  absent: (desk, eventId, values) => mark(desk, eventId, values, false),
  'remove-speaker': async ({ db, actor, now, hours }, eventId, values) => {
    const speakerId = numberOf(values, 'speaker')
    const removed = await removeSpeaker(db, actor, { eventId, speakerId }, { now, hours })
    return removed.kind === 'refused' ? removed : { kind: 'done', message: 'panel-events-speaker-removed' }
  },
  'remove-material': async ({ db, actor, now }, eventId, values) => {
    const materialId = numberOf(values, 'material')
    const removed = await removeEventMaterial(db, actor, { eventId, materialId }, now)
    return removed.kind === 'refused' ? removed : { kind: 'done', message: 'panel-events-material-removed' }
  },
}

export async function actOnEvent(desk: Desk, values: Values) {
  const words = wordsOf(desk.actor.language)
  const deed = entryOf(deeds, values.what ?? '')
  if (!deed) throw new PanelRefusal(400, 'panel-refused-request')
  const done = await deed(desk, numberOf(values, 'event'), values)
  return done.kind === 'done'
    ? { notice: { type: 'success', message: words(done.message, done.args) } }
    : { notice: { type: 'error', message: words(done.reason, done.args) } }
}

async function mark({ db, actor, now }: Desk, eventId: number, { registration = '' }: Values, attended: boolean) {
  const registrationIds = registration.split(',').map((id) => numberOf({ id }, 'id'))
  const marked = await markAttendance(db, actor, eventId, { registrationIds, attended, now })
  if (marked.kind === 'refused') return marked
  return { kind: 'done' as const, message: 'panel-events-marked', args: { count: marked.count } }
}
