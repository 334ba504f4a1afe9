// Free words, up to a length.
import { z } from 'zod'
import { defineItemType, itemBase } from '../item-type.ts'

const schema = itemBase.extend({
  type: z.literal('text'),
  max: z.number().int().min(1).max(3000),
  // «na» would not be told from a typed «na»: an optional question says the same.
  na: z.literal(false).default(false),
})

export const text = defineItemType({
  schema,
  parse: (item, raw) => {
    const answer = typeof raw === 'string' ? raw.trim() : ''
    if (answer === '') return { reason: { key: 'survey-write-words' } }
    const length = Array.from(answer).length
    if (length > item.max) return { reason: { key: 'survey-too-long', args: { length, max: item.max } } }
    return { answer }
  },
  inWords: (_item, answer) => String(answer),
  widget: (item, _answer, { definition }) => ({
    kind: 'text',
    max: item.max,
    ...(definition.freeText && { onPage: true as const }),
  }),
})
