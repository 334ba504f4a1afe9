// «The time or the place has changed», from what the person knew to what holds: several changes in a row are one message.
import { eventName, eventParams, linkRows, openEvent, whenAndWhere, whenParams } from '../event-params.ts'
import { declareKind } from '../kind.ts'

export const eventChanged = declareKind({
  name: 'event-changed',
  category: 'service',
  priority: 5,
  expires: 'asked',
  whenUnknown: 'ask',
  params: eventParams.extend({ was: whenParams }),
  view: (params, words) => ({
    heading: words.say('events-changed-heading', { name: eventName(params, words) }),
    text: [
      words.say('events-changed-was', { was: whenAndWhere(params.was, params.zone, words) }),
      words.say('events-changed-now', { now: whenAndWhere(params, params.zone, words) }),
    ].join('\n\n'),
    rows: [...linkRows(params, words), [openEvent(params, words.say('events-more'))]],
  }),
})
