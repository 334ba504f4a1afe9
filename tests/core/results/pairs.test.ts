import { expect, test } from 'vitest'
import { pairedScoresOf } from '../../../core/results/pairs.ts'
import { compareWaves } from '../../../core/results/wave-comparison.ts'
import { definition } from '../../db/results-fixture.ts'

const counted = (...pairs: [difference: number, count: number][]) =>
  pairs.map(([difference, count]) => ({ scale: 'А', difference, count }))

// −40, 0, 0, 5, 10, 10: mean −15/6 = −2.5; the middle two are 0 and 5.
test('one who fell far moves the mean of the changes and not their median', () => {
  const [paired] = pairedScoresOf(counted([10, 2], [-40, 1], [5, 1], [0, 2]))
  expect(paired).toMatchObject({ scale: 'А', n: 6, mean: -2.5, median: 2.5 })
  // Squares: 37.5² + 2 × 2.5² + 7.5² + 2 × 12.5² = 1406.25 + 12.5 + 56.25 + 312.5 = 1787.5; /5 = 357.5.
  expect(paired?.sd).toBeCloseTo(Math.sqrt(357.5), 9)
})

test('of an odd number the median is the one in the middle', () => {
  expect(pairedScoresOf(counted([3, 1], [1, 3], [-2, 1]))[0]).toMatchObject({ n: 5, median: 1 })
})

test('four pairs have neither a mean change nor a median', () => {
  const scores = [{ scale: 'А', type: null, n: 20, all: 20, mean: 50, sd: 10 }]
  const wave = { definition, scores, asked: 30 }
  const same = (n: number) => {
    const [change] = compareWaves(wave, wave, { scores: pairedScoresOf(counted([4, n - 1], [6, 1])), asked: 30 })
    return change?.kind === 'shown' ? change.same : null
  }
  expect(same(4)).toMatchObject({ n: 4, difference: null, median: null, verdict: 'too-few' })
  expect(same(5)).toMatchObject({ n: 5, difference: 4.4, median: 4 })
})
