// One of the question's own options; the answer is the option's number from 1.
import { z } from 'zod'
import { asOptions, labelsOf, numbered, parseChoice } from '../choosing.ts'
import { defineItemType, itemBase } from '../item-type.ts'
import { textSchema } from '../words.ts'

const schema = itemBase.extend({
  type: z.literal('one'),
  options: z.array(textSchema).min(2),
  /** Asks for nothing but this: an anonymous survey keeps it beside the answers, as coarse as mixing makes it. */
  attribute: z.enum(['experienceBand']).optional(),
})

export const one = defineItemType({
  schema,
  parse: (item, raw, { facts }) => parseChoice(numbered(item.options, facts), raw),
  inWords: (item, answer, { facts }) => labelsOf(numbered(item.options, facts), answer),
  widget: (item, answer, { facts }) => ({
    kind: 'choice',
    options: asOptions(numbered(item.options, facts), answer),
  }),
})
