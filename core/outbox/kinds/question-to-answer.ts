// «A question is handed to you», «words were added»: to whoever holds it, with the way to answer. Nobody is named.
import { z } from 'zod'
import { dayInWords } from '../../time.ts'
import { declareKind } from '../kind.ts'

export const questionToAnswer = declareKind({
  name: 'question-to-answer',
  category: 'service',
  priority: 10,
  // Taken back once it is answered or somebody else's.
  expires: 'never',
  params: z.object({
    id: z.number().int(),
    topic: z.string(),
    area: z.number().int(),
    why: z.enum(['handed', 'more']),
    /** A local date. */
    lastDay: z.string(),
  }),
  view: ({ id, topic, area, why, lastDay }, { say, language }) => ({
    heading: say(`notices-to-answer-${why}`),
    text: `${topic}\n\n${say('notices-to-answer-area', { area: say('questions-area', { area }) })}`,
    note: say('notices-to-answer-until', { day: dayInWords(lastDay, language) }),
    rows: [[{ kind: 'press', label: say('notices-to-answer-button'), value: `reply:${id}` }]],
  }),
})
