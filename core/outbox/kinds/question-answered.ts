// «Your question is answered»: once an answer, in its words, with the way on.
import { z } from 'zod'
import { declareKind } from '../kind.ts'

export const questionAnswered = declareKind({
  name: 'question-answered',
  category: 'service',
  priority: 10,
  // They asked, and wait for it.
  expires: 'never',
  params: z.object({
    id: z.number().int(),
    topic: z.string(),
    text: z.string(),
    /** The number of the answer among the turns, and the file that it has. */
    turn: z.number().int().optional(),
    file: z.object({ name: z.string() }).nullish(),
  }),
  view: ({ id, topic, text, turn, file }, { say }) => ({
    heading: say('notices-question-heading'),
    text: `${say('notices-question-topic', { topic })}\n\n${text}`,
    ...(file && { note: say('bot-question-file', { name: file.name }) }),
    rows: [
      ...(file
        ? [[{ kind: 'press' as const, label: say('notices-question-file'), value: `question:${id}:file:${turn}` }]]
        : []),
      [{ kind: 'press', label: say('notices-question-solved'), value: `question:${id}:solved` }],
      [{ kind: 'press', label: say('notices-question-more'), value: `question:${id}:more` }],
    ],
  }),
})
