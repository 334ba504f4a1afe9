// Calls off a wave that has not opened: nobody has been asked, and nobody will be.
import { Refusal } from '../../core/refusal.ts'
import { cancelWave as cancel } from '../../db/wave-plans.ts'
import type { ActionDeclaration } from '../declare.ts'
import { dayOf, runnable } from '../wave-words.ts'

export const cancelWave: ActionDeclaration = {
  name: 'cancelWave',
  icon: 'XCircle',
  type: 'record',
  isDangerous: true,
  isOffered: ({ status }) => status === 'planned',
  preview: async (desk, { id }) => {
    const wave = await runnable(desk, Number(id))
    if (wave.status !== 'planned') throw new Refusal('notices-wave-not-planned')
    return { sentences: [{ message: 'panel-waves-cancels', args: { day: dayOf(wave.opensAt, desk) } }] }
  },
  run: async ({ db, actor, now }, { id }) => {
    const cancelled = await cancel(db, actor, Number(id), now)
    if (cancelled.kind === 'refused') throw new Refusal(cancelled.reason)
    return { message: 'panel-waves-cancelled' }
  },
}
