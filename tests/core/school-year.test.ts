import { expect, test } from 'vitest'
import { schoolYearDays, schoolYearInWords, schoolYearOf } from '../../core/school-year.ts'

test.each([
  ['2026-08-31', 2025, '2025/26'],
  ['2026-09-01', 2026, '2026/27'],
  ['2027-01-01', 2026, '2026/27'],
  ['2099-09-01', 2099, '2099/00'],
])('%s falls into the school year %i', (date, year, words) => {
  expect(schoolYearOf(date)).toBe(year)
  expect(schoolYearInWords(year)).toBe(words)
  expect(schoolYearDays(year).from <= date && date < schoolYearDays(year).to).toBe(true)
})
