// What a question type has to declare, and what every question has.
import { z } from 'zod'
import type { Answer, Raw } from './answer.ts'
import { codeSchema } from './code.ts'
import { conditionSchema } from './condition.ts'
import type { Facts } from './facts.ts'
import type { Scale, SharedWords } from './scale.ts'
import type { Widget } from './step.ts'
import { type Reason, textSchema } from './words.ts'

export const itemBase = z.strictObject({
  /** As methodologists write it: А1, ПР3, 7. */
  code: codeSchema.pipe(z.string().regex(/^[\p{L}\d.-]{1,12}$/u)),
  text: textSchema,
  help: textSchema.optional(),
  required: z.boolean().default(true),
  /** Offers the definition's words for «does not apply». */
  na: z.boolean().default(false),
  when: conditionSchema.optional(),
  /** What the register knows already stands as the answer, for the person to keep or to change. */
  prefill: z.strictObject({ fact: z.string() }).optional(),
})

/** What a question needs to know of its definition and its respondent. */
export type About = { definition: { scales: Scale[]; words: SharedWords; freeText?: 'web' | undefined }; facts: Facts }

export type Parsed = { answer: Answer } | { reason: Reason }

/**
 * `parse` takes a press value, a typed text or a ready value, and never sees «does not apply».
 * `inWords` is for the review. `Item` is the shape of the question in the definition.
 */
export type ItemType<Schema extends z.ZodType> = {
  schema: Schema
  parse(item: z.output<Schema>, raw: Raw, about: About): Parsed
  inWords(item: z.output<Schema>, answer: Answer, about: About): string
  widget(item: z.output<Schema>, answer: Answer | undefined, about: About): Widget
}

export function defineItemType<Schema extends z.ZodType>(type: ItemType<Schema>): ItemType<Schema> {
  return type
}
