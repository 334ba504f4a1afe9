// A number that may have a fraction: 0,5 of a post.
import { z } from 'zod'
import { defineItemType, itemBase } from '../item-type.ts'
import { numberInWords, numberWidget, parseNumber } from '../numbers.ts'
import { textSchema } from '../words.ts'

const schema = itemBase.extend({
  type: z.literal('number'),
  min: z.number().default(0),
  max: z.number().default(1_000_000),
  unit: textSchema.optional(),
})

export const number = defineItemType({
  schema,
  parse: (item, raw) => parseNumber(raw, { ...item, whole: false }),
  inWords: (item, answer, { facts }) => numberInWords(answer, item.unit, facts),
  widget: (item, _answer, { facts }) => numberWidget({ ...item, whole: false }, facts),
})
