// «You are in the programme»: to whoever speaks, leads or judges, when it is decided, and when their part changes.
import { z } from 'zod'
import { eventRoles } from '../../events/words.ts'
import { eventName, eventParams, openEvent, whenAndWhere } from '../event-params.ts'
import { declareKind } from '../kind.ts'

export const speakerNews = ['named', 'changed', 'removed'] as const

export const eventSpeaker = declareKind({
  name: 'event-speaker',
  category: 'service',
  priority: 10,
  expires: 'asked',
  params: eventParams.extend({
    /** The row of the programme: what still waits to be said of it is found by this. */
    speaker: z.number().int(),
    news: z.enum(speakerNews),
    role: z.enum(eventRoles),
    topic: z.string().nullable(),
  }),
  view: (params, words) => {
    const { news, role, topic, zone } = params
    const { say } = words
    const part = [
      say('events-speaker-role', { role: say('events-role', { role }) }),
      ...(topic ? [say('events-speaker-topic', { topic })] : []),
    ]
    return {
      heading: say('events-speaker-heading', { news, name: eventName(params, words) }),
      text: [...(news === 'removed' ? [] : [part.join('\n')]), whenAndWhere(params, zone, words)].join('\n\n'),
      note: say('events-speaker-note'),
      rows: [[openEvent(params, say('events-more'))]],
    }
  },
})
