// The topics of materials, read from their file and checked.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const topicsSchema = z.array(
  z.strictObject({
    /** Travels in buttons. */
    code: z.string().regex(/^[a-z_]{1,20}$/),
    ru: z.string().min(1),
    en: z.string().min(1),
    /** `<questionnaire>/<block>` */
    blocks: z.array(z.string().regex(/^[a-z-]+\/.+$/)),
  }),
)

export type TopicEntry = z.infer<typeof topicsSchema>[number]

export function loadTopics(): TopicEntry[] {
  return topicsSchema.parse(parse(readFileSync(new URL('topics.yaml', import.meta.url), 'utf8')))
}
