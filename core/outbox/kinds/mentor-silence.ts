// «No meetings for a long time»: to a mentor, once a silence; several of a mentor are said together. Nobody is named.
import { z } from 'zod'
import { declareKind } from '../kind.ts'

const silence = z.object({ days: z.number().int().min(1) })

export const mentorSilence = declareKind({
  name: 'mentor-silence',
  category: 'mentoring',
  priority: 25,
  expires: { days: 7 },
  oncePerDay: true,
  gathers: true,
  params: silence.extend({ also: z.array(silence).optional() }),
  view: ({ days, also = [] }, { say }) => ({
    heading: say('notices-silence-heading'),
    text: say('notices-silence-text', {
      count: 1 + also.length,
      days: Math.max(days, ...also.map((one) => one.days)),
    }),
    rows: [[{ kind: 'press', label: say('notices-silence-log'), value: 'meetings' }]],
  }),
})
