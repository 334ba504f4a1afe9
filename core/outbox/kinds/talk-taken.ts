// «Somebody will talk with you»: the wish has been taken up. Nothing else is said of it.
import { z } from 'zod'
import { declareKind } from '../kind.ts'

export const talkTaken = declareKind({
  name: 'talk-taken',
  category: 'service',
  priority: 10,
  // By then they have talked.
  expires: { days: 14 },
  params: z.object({}),
  view: (_, { say }) => ({ heading: say('notices-talk-heading'), text: say('notices-talk-text'), rows: [] }),
})
