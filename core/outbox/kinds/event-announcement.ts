// «An event is held»: to whom it is meant for, once a person. The first of the two presses that register.
import { eventName, eventParams, openEvent, whenAndWhere } from '../event-params.ts'
import { declareKind } from '../kind.ts'

export const eventAnnouncement = declareKind({
  name: 'event-announcement',
  category: 'events',
  priority: 30,
  expires: 'asked',
  whenUnknown: 'ask',
  params: eventParams,
  view: (params, words) => ({
    heading: eventName(params, words),
    text: whenAndWhere(params, params.zone, words),
    note: words.say('events-announcement-note'),
    rows: [[openEvent(params, words.say('events-join'), 'join')], [openEvent(params, words.say('events-more'))]],
  }),
})
