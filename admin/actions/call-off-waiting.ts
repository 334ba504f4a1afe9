// All that waits to be said is called off: counted by what it is about, with a reason, once everything is paused.
import { mutable } from '../../core/outbox/category.ts'
import { Refusal } from '../../core/refusal.ts'
import { settingOf } from '../../db/settings.ts'
import { callOffWaiting as callOff, waitingMessages } from '../../db/waiting-messages.ts'
import { wordsOf } from '../../locales/index.ts'
import type { ActionDeclaration, Preview } from '../declare.ts'
import type { Desk } from '../desk.ts'

export const callOffWaiting: ActionDeclaration = {
  name: 'callOffWaiting',
  icon: 'XCircle',
  type: 'resource',
  subject: 'allSending',
  isDangerous: true,
  fields: [{ name: 'reason', kind: 'text', required: true }],
  preview: (desk) => told(desk),
  run: async ({ db, actor, now }, _record, { reason = '' }) => {
    const count = await callOff(db, actor, reason, now)
    return { message: 'panel-delivery-called-off', args: { count } }
  },
}

async function told({ db, actor }: Desk): Promise<Preview> {
  if (!(await settingOf(db, 'sending-paused'))) throw new Refusal('panel-refused-not-paused')
  const { by, endable, newest } = await waitingMessages(db)
  if (endable === 0) throw new Refusal('panel-refused-nothing-waits')
  const words = wordsOf(actor.language)
  const about = mutable.filter((category) => by[category] > 0)
  return {
    sentences: [
      { message: 'panel-delivery-calls-off', args: { count: endable } },
      ...about.map((category) => ({
        message: 'panel-delivery-calls-off-of',
        args: { what: words(`bot-notices-${category}`), count: by[category] },
      })),
      ...(by.service > 0 ? [{ message: 'panel-delivery-spares', args: { count: by.service } }] : []),
      { message: 'panel-delivery-not-by-itself' },
    ],
    mark: String(newest),
  }
}
