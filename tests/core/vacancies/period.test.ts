import { expect, test } from 'vitest'
import { periodBefore, vacancyPeriodOf } from '../../../core/vacancies/period.ts'

test.each([
  ['2026-11-23', '2026-08-01', '2026-05-01'],
  ['2026-08-01', '2026-08-01', '2026-05-01'],
  ['2026-07-31', '2026-05-01', '2025-08-01'],
  ['2027-02-28', '2026-08-01', '2026-05-01'],
])('on %s the period is that of %s, and the one before that of %s', (date, period, before) => {
  expect(vacancyPeriodOf(date)).toBe(period)
  expect(periodBefore(period)).toBe(before)
})
