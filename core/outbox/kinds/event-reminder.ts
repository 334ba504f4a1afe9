// «It is near»: so many days or hours before, and at the start with the link.
import { z } from 'zod'
import { aheadAt } from '../../events/reminders.ts'
import { eventName, eventParams, linkRows, openEvent, whenAndWhere } from '../event-params.ts'
import { declareKind } from '../kind.ts'

export const eventReminder = declareKind({
  name: 'event-reminder',
  category: 'service',
  priority: 10,
  expires: 'asked',
  params: eventParams.extend({
    /** Of core/events/reminders.ts, or `soon`: put off by the person. */
    stage: z.string().regex(/^(minus-\d+h?|start|soon)$/),
    canPutOff: z.boolean().optional(),
  }),
  view: (params, words) => {
    // What was queued before it was kept beside it could be put off at that stage alone.
    const { stage, startsAt, zone, canPutOff = stage === 'minus-3' } = params
    const name = eventName(params, words)
    // By the clock, not by the rule: a weekend or a pause of all sending may have moved it.
    const heading =
      words.now && stage !== 'start'
        ? words.say('events-reminder-ahead', { ...aheadAt(new Date(startsAt), words.now, zone), name })
        : words.say('events-reminder-heading', { stage, name })
    return {
      heading,
      text: whenAndWhere(params, zone, words),
      rows: [
        ...linkRows(params, words),
        ...(canPutOff ? [[openEvent(params, words.say('events-snooze'), 'snooze')]] : []),
        [openEvent(params, words.say('events-more'))],
      ],
    }
  },
})
