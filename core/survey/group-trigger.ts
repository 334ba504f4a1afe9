// The shape of what fires over a whole wave, and of what it advises.
import { z } from 'zod'
import { codeSchema } from './code.ts'
import { bounds, dueSchema, kindSchema } from './recommendation.ts'
import { textSchema } from './words.ts'

/**
 * `block`: the mean of its valid scores · `mean`: of a question's own numbers · `share`: per cent of the answers given
 * that are one of `of` (for `many`: that include it) · `anyOption`: an option that so many people named.
 */
const triggerSchema = z.union([
  z.strictObject({ block: codeSchema, ...bounds }),
  z.strictObject({ item: codeSchema, mean: z.strictObject(bounds) }),
  z.strictObject({
    item: codeSchema,
    share: z.strictObject({
      of: z.array(z.union([z.number(), z.boolean()])).min(1),
      atLeast: z.number().gt(0).max(100),
    }),
  }),
  z.strictObject({
    item: codeSchema,
    anyOption: z.strictObject({
      people: z.number().int().min(1),
      /** Options that are no topic, such as «другое». */
      except: z.array(z.number().int()).default([]),
    }),
  }),
])

/** Whoever acts on it. Heads are not among them: what they get goes through the centre. */
export const groupAddressees = ['staff', 'director', 'rmo', 'organiser'] as const

export const groupTriggerSchema = z.strictObject({
  trigger: triggerSchema,
  /** Fires from so many answers on. */
  minimum: z.number().int().min(1).default(5),
  addressee: z.enum(groupAddressees),
  kind: kindSchema,
  /** `{topics}`: the title of the block, or the options that fired. */
  text: textSchema,
  due: dueSchema.optional(),
})

export type GroupTrigger = z.output<typeof groupTriggerSchema>
