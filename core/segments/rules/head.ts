// Heads an organisation that the centre serves: asked for it, whatever they teach.
import { z } from 'zod'
import { declareRule } from '../rule-kind.ts'

export const head = declareRule({
  name: 'head',
  schema: z.strictObject({ rule: z.literal('head') }),
  fields: [],
  isMet: (_values, { isHead }) => isHead,
})
