// The shape of an addressed recommendation and of what triggers it.
import { z } from 'zod'
import { codeSchema } from './code.ts'
import { textSchema } from './words.ts'

export const bounds = { atLeast: z.number().optional(), below: z.number().optional() }

export type Bounds = { atLeast?: number | undefined; below?: number | undefined }

/**
 * `block`, `anyBlock` and `overall` compare exact scores; `anyItem` and `everyItem` a scored item's own number.
 * A rule fires once, however many blocks, items or copies of a repeated item it found; `{topics}` in its text names
 * their blocks.
 */
const triggerSchema = z.union([
  z.strictObject({ block: codeSchema, ...bounds }),
  z.strictObject({ anyBlock: z.strictObject(bounds) }),
  z.strictObject({ overall: z.strictObject(bounds) }),
  z.strictObject({ anyItem: z.strictObject({ is: z.number() }) }),
  z.strictObject({ everyItem: z.strictObject({ is: z.number() }) }),
  z.strictObject({ item: codeSchema, is: z.union([z.number(), z.boolean()]) }),
])

/** `until`: the coming such day of the calendar, as MM-DD. */
export const dueSchema = z.union([
  z.strictObject({ days: z.number().int().min(1) }),
  z.strictObject({ workingDays: z.number().int().min(1) }),
  z.strictObject({ months: z.number().int().min(1) }),
  z.strictObject({ until: z.string().refine(isDayOfYear) }),
])

/** What is advised: what staff sort and count by. */
export const kindSchema = z.enum([
  'course',
  'material',
  'mentor',
  'seminar',
  'call',
  'consultation',
  'invitation',
  'check',
  'tip',
  'event',
  'plan',
  'report',
])

export const recommendationSchema = z.strictObject({
  trigger: triggerSchema,
  addressee: z.enum(['respondent', 'mentor', 'staff']),
  kind: kindSchema,
  text: textSchema,
  due: dueSchema.optional(),
})

export type RecommendationRule = z.output<typeof recommendationSchema>
export type Trigger = z.output<typeof triggerSchema>
export type Due = z.output<typeof dueSchema>

function isDayOfYear(day: string): boolean {
  return /^\d{2}-\d{2}$/.test(day) && z.iso.date().safeParse(`2025-${day}`).success
}
