// A whole number: how many consultations, how many hours.
import { z } from 'zod'
import { defineItemType, itemBase } from '../item-type.ts'
import { numberInWords, numberWidget, parseNumber } from '../numbers.ts'
import { textSchema } from '../words.ts'

const schema = itemBase.extend({
  type: z.literal('int'),
  min: z.number().int().default(0),
  max: z.number().int().default(1_000_000),
  unit: textSchema.optional(),
})

export const int = defineItemType({
  schema,
  parse: (item, raw) => parseNumber(raw, { ...item, whole: true }),
  inWords: (item, answer, { facts }) => numberInWords(answer, item.unit, facts),
  widget: (item, _answer, { facts }) => numberWidget({ ...item, whole: true }, facts),
})
