// Is one of those for whom an association is meant, whether a member or not.
import { z } from 'zod'
import { isInAudience } from '../../rmo-audience.ts'
import { declareRule } from '../rule-kind.ts'

export const rmoAudience = declareRule({
  name: 'rmo-audience',
  schema: z.strictObject({ rule: z.literal('rmo-audience'), rmos: z.array(z.number().int()).min(1).max(100) }),
  fields: [{ name: 'rmos', kind: 'many', from: 'rmo' }],
  isMet: ({ rmos }, candidate, { rmoAudiences }) =>
    rmos.some((id) => {
      const audience = rmoAudiences.get(id)
      return audience !== undefined && isInAudience(audience, { ...candidate, position: candidate.position ?? '' })
    }),
})
