// Holds one of these positions, by their codes in the catalogue.
import { z } from 'zod'
import { declareRule } from '../rule-kind.ts'

export const position = declareRule({
  name: 'position',
  schema: z.strictObject({ rule: z.literal('position'), positions: z.array(z.string().max(60)).min(1).max(60) }),
  fields: [{ name: 'positions', kind: 'many', from: 'position' }],
  isMet: ({ positions }, candidate) => candidate.position !== null && positions.includes(candidate.position),
})
