// Messages to begin a broadcast with, read from their file and checked.
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { broadcastButton } from '../../core/broadcasts/content.ts'
import { mutable } from '../../core/outbox/category.ts'

const both = z.strictObject({ ru: z.string().trim().min(1), en: z.string().trim().min(1) })

const templatesSchema = z.array(
  z.strictObject({
    code: z.string().regex(/^[a-z][a-z-]{1,40}$/),
    name: both,
    category: z.enum(mutable),
    text: both,
    /** Those that lead somewhere are added by the author. */
    buttons: z.array(broadcastButton),
  }),
)

export type BroughtTemplate = z.infer<typeof templatesSchema>[number]

export function loadBroadcastTemplates(): BroughtTemplate[] {
  return templatesSchema.parse(parse(readFileSync(new URL('broadcast-templates.yaml', import.meta.url), 'utf8')))
}
