// Works in an organisation of one of these types.
import { z } from 'zod'
import { declareRule } from '../rule-kind.ts'

const types = ['school', 'kindergarten', 'supplementary'] as const

export const organisationType = declareRule({
  name: 'organisation-type',
  schema: z.strictObject({ rule: z.literal('organisation-type'), types: z.array(z.enum(types)).min(1) }),
  fields: [{ name: 'types', kind: 'many', options: types }],
  isMet: ({ types: wanted }, candidate) => (wanted as string[]).includes(candidate.organisationType),
})
