// The steps of an event: announced to its audience, registration closed and opened again, called off.
import { Refusal } from '../../core/refusal.ts'
import {
  announceEvent as announce,
  closeRegistration,
  previewAnnouncement,
  reopenRegistration,
} from '../../db/events/announce.ts'
import { cancelEvent as cancel } from '../../db/events/cancel.ts'
import { concernedCount } from '../../db/events/roster.ts'
import type { ActionDeclaration } from '../declare.ts'
import { remindersSentence } from '../events/reminders.ts'
import { eventOfDesk, pageOfEvent, sendingOf, whenSentence } from '../events/words.ts'

export const announceEvent: ActionDeclaration = {
  name: 'announceEvent',
  icon: 'Send',
  type: 'record',
  isOffered: ({ status }) => status === 'draft',
  watchedOn: { page: 'event', parameter: 'event' },
  preview: async (desk, { id }) => {
    const event = await eventOfDesk(desk, Number(id))
    if (event.status !== 'draft') throw new Refusal('events-refused-not-draft')
    const counted = await previewAnnouncement(desk.db, desk.actor, event, desk)
    if (counted.kind === 'refused') throw new Refusal(counted.reason, counted.args)
    const { people, reached } = counted
    if (people === 0) throw new Refusal('events-refused-nobody')
    return {
      sentences: [
        { message: 'panel-events-announces', args: { people, reached } },
        whenSentence(event, desk),
        await sendingOf(desk),
        await remindersSentence(event, desk),
        ...(people > reached ? [{ message: 'panel-events-unreached', args: { left: people - reached } }] : []),
      ],
      // Counted anew on the press: another number asks again.
      mark: `${people}:${reached}`,
    }
  },
  run: async ({ db, actor, now, hours }, { id }) => {
    const announced = await announce(db, actor, Number(id), { now, hours })
    if (announced.kind === 'refused') throw new Refusal(announced.reason, announced.args)
    const { people, messages } = announced
    return { message: 'panel-events-announced', args: { people, messages }, redirect: pageOfEvent(Number(id)) }
  },
}

export const closeEventRegistration: ActionDeclaration = {
  name: 'closeEventRegistration',
  icon: 'Lock',
  type: 'record',
  isOffered: ({ status }) => status === 'announced',
  run: async ({ db, actor, now }, { id }) => {
    const closed = await closeRegistration(db, actor, Number(id), now)
    if (closed.kind === 'refused') throw new Refusal(closed.reason, closed.args)
    return { message: 'panel-events-closed', redirect: pageOfEvent(Number(id)) }
  },
}

export const reopenEventRegistration: ActionDeclaration = {
  name: 'reopenEventRegistration',
  icon: 'Unlock',
  type: 'record',
  isOffered: ({ status }) => status === 'registration_closed',
  run: async ({ db, actor, now }, { id }) => {
    const opened = await reopenRegistration(db, actor, Number(id), now)
    if (opened.kind === 'refused') throw new Refusal(opened.reason, opened.args)
    return { message: 'panel-events-reopened', redirect: pageOfEvent(Number(id)) }
  },
}

export const cancelEvent: ActionDeclaration = {
  name: 'cancelEvent',
  icon: 'XCircle',
  type: 'record',
  isDangerous: true,
  isOffered: ({ status }) => status !== 'held' && status !== 'cancelled',
  fields: [{ name: 'why', kind: 'longtext', required: true }],
  preview: async (desk, { id }) => {
    const event = await eventOfDesk(desk, Number(id))
    const told = event.status === 'draft' ? 0 : await concernedCount(desk.db, event.id)
    return { sentences: [{ message: 'panel-events-cancels', args: { told } }, whenSentence(event, desk)] }
  },
  run: async ({ db, actor, now, hours }, { id }, { why = '' }) => {
    const cancelled = await cancel(db, actor, Number(id), { why, now, hours })
    if (cancelled.kind === 'refused') throw new Refusal(cancelled.reason, cancelled.args)
    return { message: 'panel-events-cancelled', args: { told: cancelled.told }, redirect: pageOfEvent(Number(id)) }
  },
}
