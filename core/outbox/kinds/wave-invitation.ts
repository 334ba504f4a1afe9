// «A survey has begun»: once a wave and person.
import { declareKind } from '../kind.ts'
import { beginWave, untilWhen, waveParams } from '../wave-params.ts'

export const waveInvitation = declareKind({
  name: 'wave-invitation',
  category: 'surveys',
  priority: 30,
  expires: 'asked',
  untilAnswered: true,
  hasPage: true,
  digestLine: 'note',
  whenUnknown: 'ask',
  params: waveParams,
  view: (params, words) => ({
    heading: words.say('notices-invitation-heading', { title: params.title }),
    text: words.say('notices-invitation-text'),
    note: untilWhen(params, words),
    rows: [
      [beginWave(params, words.say('notices-invitation-begin'))],
      ...(words.page
        ? [[{ kind: 'link' as const, label: words.say('notices-invitation-page'), url: words.page }]]
        : []),
    ],
  }),
})
