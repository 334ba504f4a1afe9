// «Your training request has moved on»: once a request and status.
import { z } from 'zod'
import { declareKind } from '../kind.ts'

/** The words of a closed list are chosen when it is said; `reason` is the centre's, for what was declined. */
export const trainingStatusParams = z.object({
  area: z.string(),
  topic: z.string().nullable(),
  year: z.number().int(),
  status: z.enum(['confirmed', 'planned', 'referred', 'completed', 'declined']),
  reason: z.string().nullable(),
})

export type TrainingStatusParams = z.infer<typeof trainingStatusParams>

export const trainingStatus = declareKind({
  name: 'training-status',
  category: 'service',
  priority: 10,
  // A person waits for it; a later status takes the place of what has not been said.
  expires: 'never',
  params: trainingStatusParams,
  view: ({ area, topic, year, status, reason }, { say }) => ({
    heading: say('notices-training-heading', { area: say('notices-training-area', { area }) }),
    text: [
      say('notices-training-text', { status, year: String(year) }),
      ...(topic ? [say('notices-training-topic', { topic })] : []),
    ].join('\n'),
    ...(reason && { note: say('notices-training-reason', { reason }) }),
    rows: [],
  }),
})
