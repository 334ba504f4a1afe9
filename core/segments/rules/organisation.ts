// Works in one of these organisations.
import { z } from 'zod'
import { declareRule } from '../rule-kind.ts'

export const organisation = declareRule({
  name: 'organisation',
  schema: z.strictObject({ rule: z.literal('organisation'), organisations: z.array(z.number().int()).min(1).max(200) }),
  fields: [{ name: 'organisations', kind: 'many', from: 'organisation' }],
  isMet: ({ organisations }, { organisationId }) => organisations.includes(organisationId),
})
