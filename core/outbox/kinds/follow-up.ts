// «Удалось применить?»: some weeks after something was recommended, at most once a day and person.
import { z } from 'zod'
import { askableDays } from '../../recommendations/follow-up.ts'
import { declareKind } from '../kind.ts'

export const followUp = declareKind({
  name: 'follow-up',
  category: 'surveys',
  priority: 25,
  expires: { days: askableDays },
  oncePerDay: true,
  params: z.object({ count: z.number().int().min(1) }),
  view: ({ count }, { say }) => ({
    heading: say('notices-follow-up-heading'),
    text: say('notices-follow-up-text', { count }),
    rows: [[{ kind: 'press', label: say('notices-follow-up-answer'), value: 'follow-up' }]],
  }),
})
