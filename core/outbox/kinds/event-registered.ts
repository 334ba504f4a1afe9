// «You are registered»: where that was done elsewhere than in the chat, by the person or by the centre.
import { eventName, eventParams, openEvent, whenAndWhere } from '../event-params.ts'
import { declareKind } from '../kind.ts'

export const eventRegistered = declareKind({
  name: 'event-registered',
  category: 'service',
  priority: 10,
  expires: 'asked',
  params: eventParams,
  view: (params, words) => ({
    heading: words.say('events-registered-heading', { name: eventName(params, words) }),
    text: whenAndWhere(params, params.zone, words),
    note: words.say('events-registered-note'),
    rows: [[openEvent(params, words.say('events-more'))]],
  }),
})
