// Works in a pedagogical position.
import { z } from 'zod'
import { declareRule } from '../rule-kind.ts'

export const educator = declareRule({
  name: 'educator',
  schema: z.strictObject({ rule: z.literal('educator') }),
  fields: [],
  isMet: (_values, { isEducator }) => isEducator,
})
