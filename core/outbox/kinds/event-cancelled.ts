// «The event will not be held»: to those who have a place or wait for one.
import { z } from 'zod'
import { eventName, eventParams, whenAndWhere } from '../event-params.ts'
import { declareKind } from '../kind.ts'

export const eventCancelled = declareKind({
  name: 'event-cancelled',
  category: 'service',
  priority: 5,
  expires: 'asked',
  whenUnknown: 'ask',
  params: eventParams.extend({ why: z.string() }),
  view: (params, words) => ({
    heading: words.say('events-cancelled-heading', { name: eventName(params, words) }),
    text: words.say('events-cancelled-was', { was: whenAndWhere(params, params.zone, words) }),
    note: words.say('events-cancelled-why', { why: params.why }),
    rows: [[{ kind: 'press', label: words.say('events-others'), value: 'events' }]],
  }),
})
