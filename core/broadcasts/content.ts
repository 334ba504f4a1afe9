// What a broadcast says: words in both languages, what is sent along, and the buttons under them.
import { z } from 'zod'

const token = z.string().regex(/^[0-9a-f]{32}$/)
const label = z.string().trim().min(1).max(24)
const words = z.object({ ru: z.string(), en: z.string().optional() })

/** `wave` opens a survey, `event` the card of an event, `link` a page, `read` says that the message has been read. */
export const broadcastButton = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('wave'), token, label }),
  z.object({ kind: z.literal('event'), token, label }),
  z.object({ kind: z.literal('link'), url: z.string(), label }),
  z.object({ kind: z.literal('read') }),
])

/** Of the kept file; `size` in bytes. */
export const broadcastFile = z.object({
  token: z.string(),
  name: z.string(),
  size: z.number().int(),
  as: z.enum(['picture', 'document']),
})

export const broadcastContent = z.object({
  text: words,
  buttons: z.array(broadcastButton),
  file: broadcastFile.optional(),
})

export type BroadcastButton = z.infer<typeof broadcastButton>
export type BroadcastFile = z.infer<typeof broadcastFile>
export type BroadcastContent = z.infer<typeof broadcastContent>

/** Whom it speaks to, in the words that its fields stand for. */
export const addressee = z.object({ address: z.string(), name: z.string(), organisation: z.string() })
export type Addressee = z.infer<typeof addressee>
