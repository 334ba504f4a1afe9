// Opens a wave before its day. Nobody is asked and nothing is written before the numbers are confirmed.
import { Refusal } from '../../core/refusal.ts'
import { lastDayBefore } from '../../core/time.ts'
import { openWave as open } from '../../db/wave-opening.ts'
import { previewOpening } from '../../db/wave-previews.ts'
import { waveToRun } from '../../db/wave-rights.ts'
import type { ActionDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { dayOf, openingSentences, refuseLate, sendingSentence } from '../wave-words.ts'

export const openWave: ActionDeclaration = {
  name: 'openWave',
  icon: 'PlayCircle',
  type: 'record',
  isOffered: ({ status }) => status === 'planned',
  watchedOn: { page: 'wave-progress', parameter: 'wave' },
  preview: async (desk, { id }) => {
    const wave = await planned(desk, Number(id))
    const preview = await previewOpening(desk.db, desk.actor, wave, desk.now, desk.hours)
    if (preview.kind === 'refused') throw new Refusal(preview.reason)
    if (preview.asked === 0 && preview.burdened === 0) throw new Refusal('notices-wave-nobody')
    return {
      sentences: [
        ...openingSentences(preview, wave),
        ...(preview.by.reached > 0 ? [sendingSentence(preview.invitesAt, desk)] : []),
        { message: 'panel-waves-until', args: { day: dayOf(new Date(wave.closesAt.getTime() - 1), desk) } },
      ],
    }
  },
  run: async (desk, { id }) => {
    const { db, actor, now, hours } = desk
    await planned(desk, Number(id))
    const opened = await open(db, actor, Number(id), now, hours)
    if (opened.kind === 'refused') throw new Refusal(opened.reason)
    if (opened.kind === 'already') return refuseLate(desk, Number(id), 'openWave')
    return {
      message: 'panel-waves-opened',
      args: { asked: opened.respondents, invited: opened.invitations },
      redirect: `/admin/pages/wave-progress?wave=${Number(id)}`,
    }
  },
}

async function planned(desk: Desk, id: number) {
  const { db, actor, now, hours } = desk
  const own = await waveToRun(db, actor, id)
  if (own.kind === 'refused') throw new Refusal(own.reason)
  if (own.wave.status === 'open') return refuseLate(desk, id, 'openWave')
  if (own.wave.status === 'cancelled') throw new Refusal('notices-wave-cancelled')
  if (own.wave.status === 'closed') return refuseLate(desk, id, 'closeWave')
  if (own.wave.closesAt <= now)
    throw new Refusal('panel-waves-day-past', { day: lastDayBefore(own.wave.closesAt, hours.zone) })
  return own.wave
}
