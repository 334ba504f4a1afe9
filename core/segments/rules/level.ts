// Came out on one of these levels of a block in an earlier wave of a named survey.
import { z } from 'zod'
import { declareRule } from '../rule-kind.ts'

export const level = declareRule({
  name: 'level',
  schema: z.strictObject({
    rule: z.literal('level'),
    wave: z.number().int(),
    /** A block's code, or `overall`. */
    scale: z.string().max(60),
    levels: z.array(z.string().max(100)).min(1).max(20),
  }),
  fields: [
    { name: 'wave', kind: 'one', from: 'named-wave' },
    { name: 'scale', kind: 'one', from: 'scale', within: ['wave'] },
    { name: 'levels', kind: 'many', from: 'level', within: ['wave', 'scale'] },
  ],
  isMet: ({ wave, scale, levels }, candidate) =>
    candidate.levels.some((one) => one.wave === wave && one.scale === scale && levels.includes(one.level)),
  looksAt: ({ wave }) => ({ wave, sees: 'levels' }),
})
