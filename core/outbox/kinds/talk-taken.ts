// «Somebody will talk with you»: the wish has been taken up. Nothing else is said of it.
import { z } from 'zod'
import { declareKind } from '../kind.ts'

export const talkTaken = declareKind({
  name: 'talk-taken',
  priority: 10,
  keepsQuietHours: true,
  needsConsent: true,
  untilAnswered: false,
  oncePerDay: false,
  whenUnknown: 'let-go',
  params: z.object({}),
  view: (_, { say }) => ({ heading: say('notices-talk-heading'), text: say('notices-talk-text'), rows: [] }),
})
