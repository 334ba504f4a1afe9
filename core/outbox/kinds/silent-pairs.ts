// «Pairs that do not meet»: to whoever keeps the mentoring, once a week while there are any. Nobody is named.
import { z } from 'zod'
import { declareKind } from '../kind.ts'

export const silentPairs = declareKind({
  name: 'silent-pairs',
  category: 'service',
  priority: 25,
  expires: 'asked',
  inDigest: true,
  /** `least`: days without a meeting that each of them has behind it. */
  params: z.object({ count: z.number().int().min(1), least: z.number().int().min(1) }),
  view: ({ count, least }, { say }) => ({
    heading: say('notices-pairs-heading', { count }),
    text: say('notices-pairs-text', { least }),
    rows: [],
  }),
})
