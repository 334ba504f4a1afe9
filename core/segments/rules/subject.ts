// Teaches one of these subjects in that post.
import { z } from 'zod'
import { declareRule } from '../rule-kind.ts'

export const subject = declareRule({
  name: 'subject',
  schema: z.strictObject({ rule: z.literal('subject'), subjects: z.array(z.string().max(200)).min(1).max(100) }),
  fields: [{ name: 'subjects', kind: 'many', from: 'subject' }],
  isMet: ({ subjects }, candidate) => candidate.subjects.some((one) => subjects.includes(one)),
})
