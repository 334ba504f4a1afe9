// Closes a wave before its last day is over, once somebody has seen whose answers that leaves out.
import { Refusal } from '../../core/refusal.ts'
import { previewClosing } from '../../db/wave-previews.ts'
import { waveToRun } from '../../db/wave-rights.ts'
import { closeWave as close } from '../../db/waves.ts'
import type { ActionDeclaration } from '../declare.ts'
import { refuseLate } from '../wave-words.ts'

export const closeWave: ActionDeclaration = {
  name: 'closeWave',
  icon: 'StopCircle',
  type: 'record',
  isDangerous: true,
  isOffered: ({ status }) => status === 'open',
  preview: async (desk, { id }) => {
    const { db, actor } = desk
    const own = await waveToRun(db, actor, Number(id))
    if (own.kind === 'refused') throw new Refusal(own.reason)
    if (own.wave.status === 'closed') return refuseLate(desk, Number(id), 'closeWave')
    if (own.wave.status !== 'open') throw new Refusal('notices-wave-not-open')
    const preview = await previewClosing(db, actor, Number(id))
    if (preview.kind === 'refused') throw new Refusal(preview.reason)
    const { asked, answered, inMiddle, queued, isAnonymous } = preview
    return {
      sentences: [
        { message: 'panel-waves-closes', args: { asked, answered, left: asked - answered } },
        ...(inMiddle > 0 ? [{ message: 'panel-waves-closes-drafts', args: { count: inMiddle } }] : []),
        ...(queued > 0 ? [{ message: 'panel-waves-closes-messages', args: { count: queued } }] : []),
        { message: isAnonymous ? 'panel-waves-closes-for-good' : 'panel-waves-closes-not-for-good' },
      ],
    }
  },
  run: async (desk, { id }) => {
    const closed = await close(desk.db, desk.actor, Number(id), desk.now)
    if (closed.kind === 'refused') throw new Refusal(closed.reason)
    if (closed.kind === 'already') return refuseLate(desk, Number(id), 'closeWave')
    return { message: 'panel-waves-closed' }
  },
}
