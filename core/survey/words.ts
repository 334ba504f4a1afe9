// A text in the languages of the product, as the centre writes it.
import { z } from 'zod'
import type { Language } from '../view.ts'

/** Russian must be there; English falls back to it. */
export const textSchema = z.strictObject({ ru: z.string().trim().min(1), en: z.string().trim().min(1).optional() })
export type Text = z.infer<typeof textSchema>

export function textIn(text: Text, language: Language): string {
  return text[language] ?? text.ru
}

/** Why something was not taken: a Fluent key, said by the door in the person's language. */
export type Reason = { key: `survey-${string}`; args?: Record<string, string | number> }
