// Several of the question's own options; the answer is a list of numbers from 1.
import { z } from 'zod'
import { asOptions, labelsOf, numbered, parseChoices } from '../choosing.ts'
import { defineItemType, itemBase } from '../item-type.ts'
import { textSchema } from '../words.ts'

const schema = itemBase.extend({
  type: z.literal('many'),
  options: z.array(textSchema).min(2),
  /** Without it, as many as there are. */
  max: z.number().int().min(1).optional(),
})

export const many = defineItemType({
  schema,
  parse: (item, raw, { facts }) => parseChoices(numbered(item.options, facts), raw, maxOf(item)),
  inWords: (item, answer, { facts }) => labelsOf(numbered(item.options, facts), answer),
  widget: (item, answer, { facts }) => ({
    kind: 'choices',
    options: asOptions(numbered(item.options, facts), answer),
    max: maxOf(item),
  }),
})

function maxOf(item: z.output<typeof schema>): number {
  return item.max ?? item.options.length
}
