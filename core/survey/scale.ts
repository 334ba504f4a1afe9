// Scales with labelled points, and the words that questions share.
import { z } from 'zod'
import { textSchema } from './words.ts'

const pointSchema = z.strictObject({ value: z.number().int(), label: textSchema })

export const scaleSchema = z.strictObject({ code: z.string().min(1), points: z.array(pointSchema).min(2) })

export const sharedWordsSchema = z.strictObject({
  na: textSchema.optional(),
  yes: textSchema.optional(),
  no: textSchema.optional(),
})

export type Scale = z.output<typeof scaleSchema>
export type SharedWords = z.output<typeof sharedWordsSchema>
