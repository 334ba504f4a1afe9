// Is a member of one of these associations, by the register of members.
import { z } from 'zod'
import { declareRule } from '../rule-kind.ts'

export const rmoMember = declareRule({
  name: 'rmo-member',
  schema: z.strictObject({ rule: z.literal('rmo-member'), rmos: z.array(z.number().int()).min(1).max(100) }),
  fields: [{ name: 'rmos', kind: 'many', from: 'rmo' }],
  isMet: ({ rmos }, candidate) => candidate.rmos.some((one) => rmos.includes(one)),
})
