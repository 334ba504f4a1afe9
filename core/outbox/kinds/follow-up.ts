// «Удалось применить?»: some weeks after something was recommended, at most once a day and person.
import { z } from 'zod'
import { declareKind } from '../kind.ts'

export const followUp = declareKind({
  name: 'follow-up',
  priority: 25,
  keepsQuietHours: true,
  needsConsent: true,
  untilAnswered: false,
  oncePerDay: true,
  whenUnknown: 'let-go',
  params: z.object({ count: z.number().int().min(1) }),
  view: ({ count }, { say }) => ({
    heading: say('notices-follow-up-heading'),
    text: say('notices-follow-up-text', { count }),
    rows: [[{ kind: 'press', label: say('notices-follow-up-answer'), value: 'follow-up' }]],
  }),
})
