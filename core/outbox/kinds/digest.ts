// «Today there are so many messages for you»: what is due beyond the few a day, a short text each, opened by its number.
import { z } from 'zod'
import { declareKind } from '../kind.ts'

/** As many as two rows of numbers; what is left waits for the next. */
export const mostInDigest = 12
const perRow = 6

/** Not stored: drawn anew of the messages themselves. `id` is the message's own. */
const digestLine = z.object({ id: z.number().int(), heading: z.string(), text: z.string() })

export type DigestLine = z.infer<typeof digestLine>

export const digest = declareKind({
  name: 'digest',
  category: 'service',
  priority: 30,
  // It is written as it is said: each thing in it has its own end.
  expires: 'never',
  params: z.object({ lines: z.array(digestLine).min(1) }),
  view: ({ lines }, { say }) => {
    const numbers = lines.map(({ id }, i) => ({ kind: 'press' as const, label: String(i + 1), value: `message:${id}` }))
    const spans = lines.flatMap(({ heading, text }, i) => [
      { text: `${i > 0 ? '\n\n' : ''}${i + 1}. ` },
      { text: heading, bold: true },
      ...(text ? [{ text: `\n${text}` }] : []),
    ])
    return {
      heading: say('notices-digest-heading', { count: lines.length }),
      text: spans.map((span) => span.text).join(''),
      rich: spans,
      note: say('notices-digest-note'),
      rows: [
        numbers.slice(0, perRow),
        numbers.slice(perRow),
        [{ kind: 'press' as const, label: say('notices-digest-choose'), value: 'notices' }],
      ].filter((row) => row.length > 0),
    }
  },
})
