// What feedback.yaml holds, and what somebody answers to (i) who thinks so of an event.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import type { Answers } from '../../core/survey/answer.ts'
import type { Random } from './random.ts'

const opinionSchema = z.strictObject({ mean: z.number(), hardly: z.number(), used: z.number().optional() })
const contentSchema = z.strictObject({
  events: z.record(z.string(), opinionSchema),
  answers: z.number(),
  writes: z.number(),
  texts: z.array(z.string()).min(1),
})
type Opinion = z.output<typeof opinionSchema>
export type FeedbackContent = z.output<typeof contentSchema>

const noise = 0.55
/** What the items of a scale are above or below the mean: useful, clear, organised. */
const items = { 1: 0, 2: 0.15, 4: -0.1 }

export function readFeedback(): FeedbackContent {
  return contentSchema.parse(parse(readFileSync(new URL('./feedback.yaml', import.meta.url), 'utf8')))
}

/** To the questions two hours after the end. */
export function opinion(random: Random, { mean, hardly }: Opinion, { writes, texts }: FeedbackContent): Answers {
  const marks = Object.entries(items).map(([item, above]) => {
    const felt = Math.round(mean + above + noise * random.normal())
    return [item, Math.max(1, Math.min(5, felt))] as const
  })
  const use = random.chance(hardly) ? 3 : random.chance(0.4) ? 1 : 2
  return { ...Object.fromEntries(marks), 3: use, ...(random.chance(writes) && { 5: random.pick(texts) }) }
}

/** To «Удалось применить?» a month later: yes, in part, no. */
export function usage(random: Random, used: number): Answers {
  return { 6: random.chance(used) ? 1 : random.chance(0.75) ? 2 : 3 }
}
