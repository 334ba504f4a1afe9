// Has answered a wave, or was asked by it and has not. Whom it never asked is neither.
import { z } from 'zod'
import { declareRule } from '../rule-kind.ts'

const states = ['answered', 'not-answered'] as const

export const answered = declareRule({
  name: 'answered',
  schema: z.strictObject({ rule: z.literal('answered'), wave: z.number().int(), state: z.enum(states) }),
  fields: [
    { name: 'wave', kind: 'one', from: 'wave' },
    { name: 'state', kind: 'one', options: states },
  ],
  isMet: ({ wave, state }, { asked }) =>
    asked.some((one) => one.wave === wave && one.hasAnswered === (state === 'answered')),
  looksAt: ({ wave }) => ({ wave, sees: 'participation' }),
})
