// A consent document: one purpose, its own text, a version; and the fingerprint of the text that was shown.
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { Language } from '../view.ts'

export type Purpose = 'processing' | 'messages'
export type Decision = 'given' | 'refused' | 'withdrawn'

const words = z.strictObject({ ru: z.string().trim().min(1), en: z.string().trim().min(1) })

/** A day, and a digit where a day has several: versions follow one another as their texts sort. */
const version = z.string().regex(/^\d{4}-\d{2}-\d{2}(\.\d)?$/)

export const consentDocumentSchema = z
  .strictObject({
    purpose: z.enum(['processing', 'messages']),
    version,
    /** The oldest version whose yes still holds: it said no less than today's text. */
    since: version,
    title: words,
    text: words,
    /** The same consent asked on a page, where no messenger stands between; without it, the text of the chat. */
    onPage: words.optional(),
  })
  .refine(({ version, since }) => since <= version, { path: ['since'], message: 'later than version' })

export type ConsentDocument = z.output<typeof consentDocumentSchema>

export type Decided = { decision: Decision; version: string }

/** Whether a yes was said, and to a text that covers what we do today. */
export function stands({ since }: Pick<ConsentDocument, 'since'>, decided: Decided | undefined): boolean {
  return decided?.decision === 'given' && decided.version >= since
}

/** sha256 of the exact words shown, title and text, hex. */
export function fingerprint(document: ConsentDocument, language: Language): string {
  return createHash('sha256').update(`${document.title[language]}\n\n${document.text[language]}`).digest('hex')
}
