import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { meanInterval, shareInterval, studentQuantile } from '../../core/statistics.ts'

test('Wilson of 5 in 10 from a huge population is the textbook 0.237 to 0.763', () => {
  const interval = shareInterval(5, 10, 1e9)
  expect(interval?.low).toBeCloseTo(0.2366, 3)
  expect(interval?.high).toBeCloseTo(0.7634, 3)
})

// 80 of 100 asked in a population of 120: left (120 − 100)/(120 − 1) = 0.168, effective n = 595.
test('of 120 people 100 answered: the interval is that of 595 people', () => {
  const [near, wide] = [shareInterval(80, 100, 120), shareInterval(80, 100, 1e9)]
  expect(near?.low).toBeCloseTo(0.766, 3)
  expect(near?.high).toBeCloseTo(0.83, 3)
  expect((wide?.high ?? 0) - (wide?.low ?? 0)).toBeGreaterThan(2 * ((near?.high ?? 0) - (near?.low ?? 0)))
})

test('when everybody answered there is nothing to be unsure of', () => {
  expect(shareInterval(3, 12, 12)).toEqual({ low: 0.25, high: 0.25 })
  expect(meanInterval({ n: 12, mean: 40, sd: 9 }, 12)).toEqual({ low: 40, high: 40 })
})

test('nobody, or one person, gives no interval', () => {
  expect(shareInterval(0, 0, 10)).toBeNull()
  expect(meanInterval({ n: 1, mean: 40, sd: null }, 10)).toBeNull()
})

// 40 ± 2.262 × 10/√10 × √(1 − 10/20) = 40 ± 5.06
test('a mean of ten of twenty has the corrected interval of Student', () => {
  expect(meanInterval({ n: 10, mean: 40, sd: 10 }, 20)?.high).toBeCloseTo(45.06, 2)
})

test.each([
  [1, 12.706],
  [3, 3.182],
  [4, 2.776],
  [9, 2.262],
  [30, 2.042],
])('the 97.5 %% point of t with %i degrees is %f, as tabled', (degrees, tabled) => {
  expect(Math.abs(studentQuantile(degrees) - tabled)).toBeLessThan(0.01)
})

test('a share lies within its interval, and that within 0 and 1', () => {
  assert(
    property(
      integer({ min: 1, max: 500 }),
      integer({ min: 0, max: 500 }),
      integer({ min: 0, max: 500 }),
      (n, hits, silent) => {
        const share = Math.min(hits, n) / n
        const interval = shareInterval(Math.min(hits, n), n, n + silent)
        if (!interval) return false
        return (
          interval.low >= 0 && interval.low <= share + 1e-12 && interval.high >= share - 1e-12 && interval.high <= 1
        )
      },
    ),
  )
})
