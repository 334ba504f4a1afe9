import { expect, test } from 'vitest'
import { quarterOf } from '../../core/burden.ts'
import { coverageForHead } from '../../core/results/own-coverage.ts'

test('a quarter is three months of the calendar, the last one over New Year', () => {
  expect(quarterOf('2026-01-01')).toEqual({ from: '2026-01-01', to: '2026-04-01' })
  expect(quarterOf('2026-09-30')).toEqual({ from: '2026-07-01', to: '2026-10-01' })
  expect(quarterOf('2026-12-31')).toEqual({ from: '2026-10-01', to: '2027-01-01' })
})

test('a head is told how many have answered where at least five were asked, and nothing of the young', () => {
  expect(coverageForHead('deficits', { asked: 5, answered: 2 })).toEqual({ asked: 5, answered: 2 })
  expect(coverageForHead('deficits', { asked: 4, answered: 2 })).toBeNull()
  expect(coverageForHead('young-difficulties', { asked: 40, answered: 2 })).toBeNull()
})
