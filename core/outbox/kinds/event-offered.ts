// «A place has become free»: to the next of the waiting list, until the offer ends.
import { z } from 'zod'
import { momentInWords, zoneInWords } from '../../time.ts'
import { eventName, eventParams, openEvent, whenAndWhere } from '../event-params.ts'
import { declareKind } from '../kind.ts'

export const eventOffered = declareKind({
  name: 'event-offered',
  category: 'service',
  priority: 5,
  expires: 'asked',
  whenUnknown: 'ask',
  params: eventParams.extend({ until: z.string() }),
  view: (params, words) => {
    const until = new Date(params.until)
    const moment = momentInWords(until, params.zone, words.language)
    return {
      heading: words.say('events-offered-heading', { name: eventName(params, words) }),
      text: whenAndWhere(params, params.zone, words),
      note: words.say('events-offered-note', {
        until: `${moment} (${zoneInWords(until, params.zone, words.language)})`,
      }),
      rows: [
        [openEvent(params, words.say('events-accept'), 'yes')],
        [openEvent(params, words.say('events-decline'), 'decline')],
      ],
    }
  },
})
