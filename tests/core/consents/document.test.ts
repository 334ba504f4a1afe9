import { expect, test } from 'vitest'
import { consents } from '../../../content/consents/index.ts'
import { consentDocumentSchema, fingerprint, stands } from '../../../core/consents/document.ts'

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

test('a version is a date, and what still holds is none of the future', () => {
  const accepts = (more: object) => consentDocumentSchema.safeParse({ ...consents.messages, ...more }).success
  expect(accepts({ version: 'новая' })).toBe(false)
  expect(accepts({ version: '2026-11-24', since: '2026-11-25' })).toBe(false)
  expect(accepts({ version: '2026-11-24.2', since: '2026-11-24' })).toBe(true)
})

test.each([
  ['given', '2026-11-24', true],
  ['given', '2026-12-01', true],
  ['given', '2026-11-24.1', true],
  ['given', '2026-11-23.9', false],
  ['refused', '2026-12-01', false],
  ['withdrawn', '2026-12-01', false],
] as const)('%s to the words of %s stands: %s', (decision, version, expected) => {
  expect(stands({ since: '2026-11-24' }, { decision, version })).toBe(expected)
})

test('where nothing was decided, nothing stands', () => {
  expect(stands({ since: '2026-11-24' }, undefined)).toBe(false)
})
