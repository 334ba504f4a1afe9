// A consent document: one purpose, its own text, a version; and the fingerprint of the text that was shown.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Language } from '../view.ts'

export type Purpose = 'processing' | 'messages'
export type Decision = 'given' | 'refused' | 'withdrawn'

const words = z.strictObject({ ru: z.string().trim().min(1), en: z.string().trim().min(1) })

export const consentDocumentSchema = z.strictObject({
  purpose: z.enum(['processing', 'messages']),
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}(\.\d+)?$/),
  title: words,
  text: words,
})

export type ConsentDocument = z.output<typeof consentDocumentSchema>

/** sha256 of the exact words shown, title and text, hex. */
export function fingerprint(document: ConsentDocument, language: Language): string {
  return createHash('sha256').update(`${document.title[language]}\n\n${document.text[language]}`).digest('hex')
}
