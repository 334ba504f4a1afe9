import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeFields } from '../../core/merge-fields.ts'

const seen = { title: 'План', place: 'Школа № 1', from: '15:00' }

test('what only one has changed is kept of both', () => {
  const merged = mergeFields(seen, { ...seen, from: '16:00' }, { ...seen, place: 'Школа № 2' })
  expect(merged).toEqual({ values: { title: 'План', place: 'Школа № 2', from: '16:00' }, clashes: [] })
})

test('what both have changed another way is named, and is mine; the same way it is agreed upon', () => {
  const merged = mergeFields(seen, { ...seen, from: '16:00', place: '' }, { ...seen, from: '14:00', place: '' })
  expect(merged).toEqual({ values: { ...seen, from: '16:00', place: '' }, clashes: ['from'] })
})

test('what was not in the form when it was opened is mine', () => {
  expect(mergeFields({}, { doing: 'save' }, seen)).toEqual({ values: { doing: 'save' }, clashes: [] })
})

test('who was alone keeps what they wrote; who wrote nothing keeps what is there', () => {
  const fields = fc.record({ a: fc.string({ maxLength: 2 }), b: fc.string({ maxLength: 2 }) })
  fc.assert(
    fc.property(fields, fields, (one, other) => {
      expect(mergeFields(one, other, one)).toEqual({ values: other, clashes: [] })
      expect(mergeFields(one, one, other)).toEqual({ values: other, clashes: [] })
    }),
  )
})
