// Gives a wave more days. Whoever has not answered hears of it in the next reminder, nobody is written to for it.
import { Refusal } from '../../core/refusal.ts'
import { addDays, deadlineAfter, lastDayBefore, localDateOf } from '../../core/time.ts'
import { extendWave as extend } from '../../db/wave-deadline.ts'
import { previewClosing } from '../../db/wave-previews.ts'
import type { ActionDeclaration } from '../declare.ts'
import { dayOf, reminderDays, runnable } from '../wave-words.ts'

export const extendWave: ActionDeclaration = {
  name: 'extendWave',
  icon: 'FastForward',
  type: 'record',
  isOffered: ({ status }) => status === 'open',
  fields: [{ name: 'lastDay', kind: 'date', required: true }],
  initial: async (desk, { id }) => {
    const { closesAt } = await runnable(desk, Number(id))
    return { lastDay: addDays(lastDayBefore(closesAt, desk.hours.zone), 7) }
  },
  preview: async (desk, { id }, { lastDay = '' }) => {
    const { zone } = desk.hours
    const wave = await runnable(desk, Number(id))
    if (wave.status !== 'open' || wave.closesAt <= desk.now) throw new Refusal('notices-wave-not-open')
    const closesAt = deadlineAfter(lastDay, zone)
    if (closesAt <= wave.closesAt) throw new Refusal('notices-wave-not-later')
    const counts = await previewClosing(desk.db, desk.actor, wave.id)
    if (counts.kind === 'refused') throw new Refusal(counts.reason)
    const days = {
      from: dayOf(new Date(wave.closesAt.getTime() - 1), desk),
      until: dayOf(new Date(closesAt.getTime() - 1), desk),
    }
    return {
      sentences: [
        { message: 'panel-waves-extends', args: days },
        { message: 'panel-waves-extends-quietly', args: { left: counts.asked - counts.answered } },
        ...reminderDays({ ...wave, closesAt }, desk),
      ],
    }
  },
  run: async ({ db, actor, now, hours: { zone } }, { id }, { lastDay = '' }) => {
    const closesAt = deadlineAfter(lastDay, zone)
    const extended = await extend(db, actor, Number(id), { closesAt, now, zone })
    if (extended.kind === 'refused') throw new Refusal(extended.reason)
    return { message: 'panel-waves-extended', args: { day: localDateOf(new Date(closesAt.getTime() - 1), zone) } }
  },
}
