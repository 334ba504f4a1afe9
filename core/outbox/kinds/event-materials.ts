// «Materials of the event are here»: to those who came, all that was added since in one message.
import { z } from 'zod'
import { eventName, eventParams } from '../event-params.ts'
import { declareKind } from '../kind.ts'

export const mostTitles = 5

export const eventMaterials = declareKind({
  name: 'event-materials',
  category: 'events',
  priority: 25,
  // Whoever does not hear of it by then finds them on the card.
  expires: { days: 14 },
  params: eventParams.extend({
    /** Of all, those not named too. */
    count: z.number().int(),
    /** In the order in which they stand, `mostTitles` of them. */
    titles: z.array(z.string()),
  }),
  view: (params, words) => {
    const { token, count, titles } = params
    const { say } = words
    return {
      heading: say('events-materials-heading', { count, name: eventName(params, words) }),
      text: titles.map((title, i) => `${i + 1}. ${title}`).join('\n'),
      rows: [[{ kind: 'press', label: say('events-materials-open'), value: `event-files:${token}` }]],
    }
  },
})
