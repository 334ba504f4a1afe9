// Opens a wave again that was closed, to those who had been asked. An anonymous one stays closed.
import { Refusal } from '../../core/refusal.ts'
import { addDays, deadlineAfter, localDateOf } from '../../core/time.ts'
import { reopenWave as reopen, reopeningRefused } from '../../db/wave-deadline.ts'
import { previewClosing } from '../../db/wave-previews.ts'
import type { ActionDeclaration } from '../declare.ts'
import { dayOf, reminderDays, runnable } from '../wave-words.ts'

export const reopenWave: ActionDeclaration = {
  name: 'reopenWave',
  icon: 'RotateCcw',
  type: 'record',
  isOffered: ({ status }) => status === 'closed',
  fields: [{ name: 'lastDay', kind: 'date', required: true }],
  initial: async ({ now, hours }) => ({ lastDay: addDays(localDateOf(now, hours.zone), 7) }),
  preview: async (desk, { id }, { lastDay = '' }) => {
    const wave = await runnable(desk, Number(id))
    const reason = await reopeningRefused(desk.db, wave)
    if (reason) throw new Refusal(reason)
    const closesAt = deadlineAfter(lastDay, desk.hours.zone)
    if (closesAt <= desk.now) throw new Refusal('notices-wave-not-later')
    const counts = await previewClosing(desk.db, desk.actor, wave.id)
    if (counts.kind === 'refused') throw new Refusal(counts.reason)
    const { asked, answered } = counts
    return {
      sentences: [
        {
          message: 'panel-waves-reopens',
          args: { left: asked - answered, until: dayOf(new Date(closesAt.getTime() - 1), desk) },
        },
        { message: 'panel-waves-reopens-same', args: { answered } },
        ...reminderDays({ ...wave, closesAt }, desk),
      ],
    }
  },
  run: async ({ db, actor, now, hours: { zone } }, { id }, { lastDay = '' }) => {
    const reopened = await reopen(db, actor, Number(id), { closesAt: deadlineAfter(lastDay, zone), now, zone })
    if (reopened.kind === 'refused') throw new Refusal(reopened.reason)
    return { message: 'panel-waves-reopened' }
  },
}
