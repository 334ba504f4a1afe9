// What a questionnaire is made of: the shape that YAML, the database and every door share.
import { z } from 'zod'
import { codeSchema } from './code.ts'
import { conditionSchema } from './condition.ts'
import { groupTriggerSchema } from './group-trigger.ts'
import { itemSchema } from './items/index.ts'
import { recommendationSchema } from './recommendation.ts'
import { scaleSchema, sharedWordsSchema } from './scale.ts'
import { textSchema } from './words.ts'

/** Lists, never maps, wherever order counts: the database does not keep the order of keys. */
const sectionSchema = z.strictObject({
  code: codeSchema,
  title: textSchema,
  when: conditionSchema.optional(),
  /** The section is asked once for each thing there is, at most `max` times; `again` asks whether there is one more. */
  repeat: z.strictObject({ max: z.number().int().min(2).max(30), again: textSchema }).optional(),
  items: z.array(itemSchema).min(1),
})

/** Half-open [from; below) on exact values; the last level has no `below`. */
const levelSchema = z.strictObject({
  /** name.ru is also the level's name in outputs, caps and the database. */
  name: textSchema,
  /** What the person is shown instead, where the plain name would hurt. */
  shown: textSchema.optional(),
  from: z.number(),
  below: z.number().optional(),
})

export const levelsSchema = z.strictObject({
  code: codeSchema,
  high: z.enum(['good', 'bad']),
  rows: z.array(levelSchema).min(1),
})

/** A score group. `percent`: Σ points / (max × answered) × 100; `mean`: the mean of the scale's own numbers. */
const blockSchema = z.strictObject({
  code: codeSchema,
  title: textSchema,
  items: z.array(codeSchema).min(1),
  reversed: z.array(codeSchema).default([]),
  levels: z.string(),
  measure: z.enum(['percent', 'mean']).default('percent'),
})

/** When at least `blocks` blocks are on `level`, the overall level is not above `notAbove`. */
const capSchema = z.strictObject({ level: z.string(), blocks: z.number().int().min(1), notAbove: z.string() })

/** The mean of the valid blocks, measured as they are. */
const overallSchema = z.strictObject({
  minimumBlocks: z.number().int().min(1),
  levels: z.string(),
  measure: z.enum(['percent', 'mean']).default('percent'),
  caps: z.array(capSchema).default([]),
})

export const definitionSchema = z.strictObject({
  code: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: textSchema,
  /** The activity area, domain.md §2, whose specialist answers for it. */
  area: z.number().int().min(1).max(7).optional(),
  /** Said before the first question. */
  intro: textSchema,
  /** Who sees the answers and what this is not: on the first screen, in these very words. */
  notice: textSchema,
  outro: textSchema,
  minutes: z.number().int().min(1),
  anonymity: z.enum(['named', 'anonymous']),
  /** Free words are written on the page alone: a chat says so, and lets them be left empty. */
  freeText: z.literal('web').optional(),
  /** After sending, everybody is offered to talk with the psychologist, whatever they answered. */
  offersTalk: z.boolean().optional(),
  /** Words for the buttons that questions share. */
  words: sharedWordsSchema.default({}),
  scales: z.array(scaleSchema).default([]),
  sections: z.array(sectionSchema).min(1),
  levels: z.array(levelsSchema).default([]),
  blocks: z.array(blockSchema).default([]),
  overall: overallSchema.nullable().default(null),
  recommendations: z.array(recommendationSchema).default([]),
  groupTriggers: z.array(groupTriggerSchema).default([]),
})

export type Definition = z.output<typeof definitionSchema>
export type Section = Definition['sections'][number]
export type Levels = z.output<typeof levelsSchema>
export type Level = Levels['rows'][number]
export type Block = z.output<typeof blockSchema>
export type Overall = z.output<typeof overallSchema>
