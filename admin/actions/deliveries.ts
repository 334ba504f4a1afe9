// What becomes of messages that may or may not have arrived: one of them, or all that a filter leaves.
import { asked } from '../../core/outbox/kinds/index.ts'
import { Refusal } from '../../core/refusal.ts'
import { doubtfulIds, sendAgain as send, takeForSent as take, type Which } from '../../db/doubtful-messages.ts'
import type { ActionDeclaration, FieldOfAction, Preview, Row } from '../declare.ts'
import type { Desk } from '../desk.ts'

const one = { type: 'record', suits: ({ isInDoubt }: Row) => isInDoubt === true } as const

export const sendAgain: ActionDeclaration = {
  ...one,
  name: 'sendAgain',
  icon: 'RefreshCw',
  run: async ({ db, actor, now }, { id }) => {
    await send(db, actor, { id: Number(id) }, now)
    return { message: 'panel-delivery-sent-again', args: { count: 1 } }
  },
}

export const takeForSent: ActionDeclaration = {
  ...one,
  name: 'takeForSent',
  icon: 'Check',
  run: async ({ db, actor, now }, { id }) => {
    await take(db, actor, { id: Number(id) }, now)
    return { message: 'panel-delivery-taken', args: { count: 1 } }
  },
}

const fields: FieldOfAction[] = [
  { name: 'kind', kind: 'choice', choices: [...asked] },
  { name: 'wave', kind: 'reference', reference: 'Wave' },
  { name: 'broadcast', kind: 'reference', reference: 'Broadcast' },
  { name: 'event', kind: 'reference', reference: 'CentreEvent' },
]
/** The filters of the list come along in the address. */
const initial: ActionDeclaration['initial'] = async (
  _desk,
  _record,
  { kind = '', wave = '', broadcast = '', event = '' },
) => ({
  kind,
  wave,
  broadcast,
  event,
})

export const sendAllAgain: ActionDeclaration = {
  name: 'sendAllAgain',
  icon: 'RefreshCw',
  type: 'resource',
  fields,
  initial,
  preview: (desk, _record, values) => told(desk, whichOf(values), 'panel-delivery-sends-again', 'panel-delivery-twice'),
  run: async ({ db, actor, now }, _record, values) => {
    const count = await send(db, actor, whichOf(values), now)
    return { message: 'panel-delivery-sent-again', args: { count } }
  },
}

export const takeAllForSent: ActionDeclaration = {
  name: 'takeAllForSent',
  icon: 'Check',
  type: 'resource',
  fields,
  initial,
  preview: (desk, _record, values) => told(desk, whichOf(values), 'panel-delivery-takes', 'panel-delivery-not-again'),
  run: async ({ db, actor, now }, _record, values) => {
    const count = await take(db, actor, whichOf(values), now)
    return { message: 'panel-delivery-taken', args: { count } }
  },
}

function whichOf({ kind, wave, broadcast, event }: Record<string, string>): Which {
  return {
    ...(kind && { kind }),
    ...(wave && { waveId: Number(wave) }),
    ...(broadcast && { broadcastId: Number(broadcast) }),
    ...(event && { eventId: Number(event) }),
  }
}

async function told({ db, actor, now }: Desk, which: Which, heart: string, warning: string): Promise<Preview> {
  const ids = await doubtfulIds(db, actor, which, now)
  if (ids.length === 0) throw new Refusal('panel-refused-delivery-none')
  return { sentences: [{ message: heart, args: { count: ids.length } }, { message: warning }], mark: ids.join() }
}
