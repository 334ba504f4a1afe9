// «The survey still waits for you»: at most one a day and person, so that it speaks for all waves that wait.
import { z } from 'zod'
import { declareKind } from '../kind.ts'
import { beginWave, untilWhen, type WaveParams, waveParams } from '../wave-params.ts'

/** As many as a screen has buttons for. */
const most = 6

export const waveReminder = declareKind({
  name: 'wave-reminder',
  category: 'surveys',
  priority: 20,
  expires: 'asked',
  untilAnswered: true,
  oncePerDay: true,
  gathers: true,
  params: waveParams.extend({ also: z.array(waveParams).optional() }),
  view: ({ also = [], ...params }, words) => {
    const waves = onePerWave([params, ...also])
    if (waves.length > 1) return several(waves, words)
    return {
      heading: words.say('notices-reminder-heading', { title: params.title }),
      text: words.say('notices-reminder-text'),
      note: untilWhen(params, words),
      rows: [[beginWave(params, words.say('notices-reminder-begin'))]],
    }
  },
})

/** The one that closes first comes first. */
function several(waves: WaveParams[], words: Parameters<typeof untilWhen>[1]) {
  const { say } = words
  const lines = waves.map((wave) => say('notices-reminders-line', { title: wave.title, until: untilWhen(wave, words) }))
  return {
    heading: say('notices-reminders-heading', { count: waves.length }),
    text: lines.join('\n'),
    note: say('notices-reminders-note'),
    rows: waves.slice(0, most).map((wave) => [beginWave(wave, wave.title)]),
  }
}

/** A plan and a hand may both have reminded of the same. */
function onePerWave(waves: WaveParams[]): WaveParams[] {
  const byToken = new Map(waves.map((wave) => [wave.token, wave]))
  return [...byToken.values()].sort((one, other) =>
    one.lastDay < other.lastDay ? -1 : one.lastDay > other.lastDay ? 1 : 0,
  )
}
