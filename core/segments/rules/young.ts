// Young educators, and of them the young specialists, within the limits of core/people/young.ts.
import { z } from 'zod'
import { isYoung, isYoungSpecialist } from '../../people/young.ts'
import { declareRule } from '../rule-kind.ts'

const who = ['educator', 'specialist'] as const

export const young = declareRule({
  name: 'young',
  schema: z.strictObject({ rule: z.literal('young'), who: z.enum(who) }),
  fields: [{ name: 'who', kind: 'one', options: who }],
  isMet: ({ who: wanted }, candidate, { on }) =>
    candidate.isEducator &&
    (wanted === 'educator' ? isYoung(candidate.birthDate, on) : isYoungSpecialist(candidate, on)),
})
