import { expect, test } from 'vitest'
import { consents } from '../../../content/consents/index.ts'
import { consentDocumentSchema, fingerprint } from '../../../core/consents/document.ts'

test('each purpose has a document of its own, in both languages', () => {
  for (const [purpose, document] of Object.entries(consents)) {
    expect(document.purpose).toBe(purpose)
    expect(consentDocumentSchema.parse(document)).toEqual(document)
  }
})

test('another word is another fingerprint', () => {
  const { processing } = consents
  const other = { ...processing, text: { ...processing.text, ru: `${processing.text.ru}!` } }
  expect(fingerprint(other, 'ru')).not.toBe(fingerprint(processing, 'ru'))
  expect(fingerprint(other, 'en')).toBe(fingerprint(processing, 'en'))
})

test('a version is a date', () => {
  expect(consentDocumentSchema.safeParse({ ...consents.messages, version: 'новая' }).success).toBe(false)
})
