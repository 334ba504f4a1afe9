// Makes an event, changes it, and puts somebody on its list.

import { isTold, whenOf } from '../../core/events/change.ts'
import { eventRoles } from '../../core/events/words.ts'
import { Refusal } from '../../core/refusal.ts'
import { setAims } from '../../db/events/aims.ts'
import { enrol as enrolPerson } from '../../db/events/enrol.ts'
import { changeEvent as change, createEvent as create } from '../../db/events/plan.ts'
import { concernedCount } from '../../db/events/roster.ts'
import type { ActionDeclaration } from '../declare.ts'
import { aimsChosen, aimsField, aimsIn, topicsField } from '../events/about.ts'
import { audienceOfEvent, eventAudiences, fields, readEvent, refuseUnsound } from '../events/form.ts'
import { initialOf, initialOfNew } from '../events/initial.ts'
import { remindersSentence } from '../events/reminders.ts'
import { eventOfDesk, pageOfEvent, whenSentence } from '../events/words.ts'

export const createEvent: ActionDeclaration = {
  name: 'createEvent',
  icon: 'Plus',
  type: 'resource',
  fields: [
    ...fields,
    { name: 'audience', kind: 'option', isNamed: true, required: true, options: eventAudiences },
    aimsField,
    topicsField,
  ],
  initial: (desk, _record, { series }) => initialOfNew(desk, series),
  run: async (desk, _record, values) => {
    const { db, actor, now, hours } = desk
    const draft = { ...readEvent(desk, values), ...audienceOfEvent(values) }
    const aims = await aimsIn(desk, values.aims)
    const created = await create(db, actor, { ...draft, aims }, now, hours.zone)
    if (created.kind === 'refused') throw new Refusal(created.reason, created.args)
    return { message: 'panel-events-created', redirect: pageOfEvent(created.id) }
  },
}

export const changeEvent: ActionDeclaration = {
  name: 'changeEvent',
  icon: 'Edit',
  type: 'record',
  isOffered: ({ status }) => status !== 'held' && status !== 'cancelled',
  fields: [
    ...fields,
    { name: 'status', kind: 'hidden' },
    { name: 'audience', kind: 'option', isNamed: true, options: eventAudiences, when: { status: ['draft'] } },
    aimsField,
    topicsField,
  ],
  isEdit: true,
  initial: async (desk, { id }) => initialOf(await eventOfDesk(desk, Number(id)), desk),
  preview: async (desk, { id }, values) => {
    const event = await eventOfDesk(desk, Number(id))
    const after = readEvent(desk, values)
    refuseUnsound(after, desk.now, event)
    const isNews = event.status !== 'draft' && isTold(whenOf(event), whenOf(after))
    const told = isNews ? await concernedCount(desk.db, event.id) : 0
    return {
      sentences: [
        whenSentence(after, desk),
        isNews ? { message: 'panel-events-tells', args: { told } } : { message: tellsNobody(event) },
        await remindersSentence(after, desk),
      ],
    }
  },
  run: async (desk, { id }, values) => {
    const { db, actor, now, hours } = desk
    const event = await eventOfDesk(desk, Number(id))
    const whom = values.audience ? audienceOfEvent(values) : {}
    const after = { ...readEvent(desk, values), ...whom, aims: await aimsIn(desk, values.aims, event.aims) }
    const changed = await change(db, actor, event.id, after, { now, hours })
    if (changed.kind === 'refused') throw new Refusal(changed.reason, changed.args)
    return { message: 'panel-events-changed', args: { told: changed.told }, redirect: pageOfEvent(Number(id)) }
  },
}

function tellsNobody({ status }: { status: string }): string {
  return status === 'draft' ? 'panel-events-tells-draft' : 'panel-events-tells-nobody'
}

/** Of what is over: until then it is among what may be changed. */
export const setEventAims: ActionDeclaration = {
  name: 'setEventAims',
  icon: 'Target',
  type: 'record',
  isOffered: ({ status }) => status === 'held',
  fields: [aimsField],
  isEdit: true,
  initial: async (desk, { id }) => ({ aims: aimsChosen((await eventOfDesk(desk, Number(id))).aims) }),
  run: async (desk, { id }, { aims }) => {
    const event = await eventOfDesk(desk, Number(id))
    const set = await setAims(desk.db, desk.actor, event.id, await aimsIn(desk, aims, event.aims), desk.now)
    if (set.kind === 'refused') throw new Refusal(set.reason, set.args)
    return { message: 'panel-events-aims-set', redirect: pageOfEvent(event.id) }
  },
}

export const enrol: ActionDeclaration = {
  name: 'enrolInEvent',
  icon: 'UserPlus',
  type: 'record',
  isOffered: ({ status }) => status !== 'held' && status !== 'cancelled',
  fields: [
    { name: 'person', kind: 'reference', reference: 'Person', required: true },
    { name: 'role', kind: 'choice', required: true, choices: [...eventRoles] },
  ],
  initial: async () => ({ role: 'participant' }),
  run: async ({ db, actor, now, hours }, { id }, { person, role }) => {
    const given = { personId: Number(person), role: role as (typeof eventRoles)[number], now, hours }
    const enrolled = await enrolPerson(db, actor, Number(id), given)
    if (enrolled.kind === 'refused') throw new Refusal(enrolled.reason, enrolled.args)
    return { message: 'panel-events-enrolled', redirect: pageOfEvent(Number(id)) }
  },
}
