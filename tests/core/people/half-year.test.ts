// The half-year that a tutor reports on.
import { expect, test } from 'vitest'
import { halfYearOf } from '../../../core/people/half-year.ts'

test.each([
  ['2026-05-15', '2026-01-01', '2026-06-30'],
  ['2026-06-30', '2026-01-01', '2026-06-30'],
  ['2026-07-01', '2026-07-01', '2026-12-31'],
  ['2026-12-31', '2026-07-01', '2026-12-31'],
])('%s lies in %s–%s', (on, from, to) => {
  expect(halfYearOf(on)).toEqual({ from, to })
})
