// «A new question waits»: to whoever answers for its area; several that have come are said together. Nobody is named.
import { z } from 'zod'
import { dayInWords } from '../../time.ts'
import { declareKind } from '../kind.ts'

const question = z.object({
  id: z.number().int(),
  topic: z.string(),
  area: z.number().int(),
  /** A local date. */
  lastDay: z.string(),
})

export const questionWaiting = declareKind({
  name: 'question-waiting',
  category: 'service',
  priority: 15,
  // Taken back once somebody has it.
  expires: 'never',
  inDigest: true,
  gathers: true,
  params: question.extend({ also: z.array(question).optional() }),
  view: ({ also = [], ...one }, { say, language }) => {
    const all = [one, ...also].sort((first, other) => first.id - other.id)
    const until = all.map(({ lastDay }) => lastDay).sort()[0] ?? one.lastDay
    const [text, open] =
      all.length === 1
        ? [
            `${one.topic}\n\n${say('notices-to-answer-area', { area: say('questions-area', { area: one.area }) })}`,
            { label: say('notices-to-answer-button'), value: `reply:${one.id}` },
          ]
        : [
            all.map(({ topic }) => say('notices-waiting-line', { topic })).join('\n'),
            { label: say('notices-waiting-open'), value: 'replies' },
          ]
    return {
      heading: say('notices-waiting-heading', { count: all.length }),
      text,
      note: say('notices-waiting-until', { count: all.length, day: dayInWords(until, language) }),
      rows: [[{ kind: 'press', ...open }]],
    }
  },
})
