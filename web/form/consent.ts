// Consent to processing as it is asked on a page: no chat, no messenger between.
import { consents } from '../../content/consents/index.ts'
import { fingerprint } from '../../core/consents/document.ts'
import type { Language } from '../../core/view.ts'

export const pageConsent = { ...consents.processing, text: consents.processing.onPage ?? consents.processing.text }

export function consentText(language: Language): string {
  return pageConsent.text[language]
}

export function consentHash(language: Language): string {
  return fingerprint(pageConsent, language)
}

/** Of the text the form stands under: nobody agrees to words they have not seen. */
export function consentMark(language: Language): string {
  return consentHash(language).slice(0, 12)
}
