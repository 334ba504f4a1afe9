// «The survey still waits for you»: at most one a day and person, of all waves together.
import { declareKind } from '../kind.ts'
import { beginWave, untilWhen, waveParams } from '../wave-params.ts'

export const waveReminder = declareKind({
  name: 'wave-reminder',
  priority: 20,
  keepsQuietHours: true,
  needsConsent: true,
  untilAnswered: true,
  oncePerDay: true,
  // The next one comes by itself.
  whenUnknown: 'let-go',
  params: waveParams,
  view: (params, words) => ({
    heading: words.say('notices-reminder-heading', { title: params.title }),
    text: words.say('notices-reminder-text'),
    note: untilWhen(params, words),
    rows: [[beginWave(params, words.say('notices-reminder-begin'))]],
  }),
})
