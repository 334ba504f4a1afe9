import { expect, test } from 'vitest'
import { compareGroups, comparePairs } from '../../../core/results/comparison.ts'

const wide = 1e9

// 50 − 48 = 2; √(100/40 + 100/40) = 2.236; t(78) = 1.99; half 4.45.
test('two points between forty and forty people are within the error', () => {
  const change = compareGroups(
    { n: 40, mean: 48, sd: 10, population: wide },
    { n: 40, mean: 50, sd: 10, population: wide },
  )
  expect(change).toMatchObject({ difference: 2, verdict: 'within-error' })
  expect(change.interval?.high).toBeCloseTo(6.45, 2)
  expect(change.effect).toBeCloseTo(0.2)
})

// The same where 40 of 42 answered: 2.5 × (1 − 40/42) = 0.119 either side, √0.238 = 0.488, half 0.97.
test('and are a difference where nearly everybody answered', () => {
  const near = { n: 40, sd: 10, population: 42 }
  expect(compareGroups({ ...near, mean: 48 }, { ...near, mean: 50 }).verdict).toBe('higher')
})

test('the same people are compared by their own differences', () => {
  expect(comparePairs({ n: 30, mean: -6, sd: 8, population: wide }).verdict).toBe('lower')
  expect(comparePairs({ n: 30, mean: -1, sd: 8, population: wide }).verdict).toBe('within-error')
})

test('everybody answered twice and nothing changed: within the error, not a discovery', () => {
  expect(comparePairs({ n: 30, mean: 0, sd: 8, population: 30 }).verdict).toBe('within-error')
})

test('four people are not compared', () => {
  expect(comparePairs({ n: 4, mean: -6, sd: 1, population: wide })).toMatchObject({
    difference: null,
    verdict: 'too-few',
  })
  const four = { n: 4, mean: 1, sd: 1, population: 9 }
  expect(compareGroups(four, { ...four, n: 40, population: 40 }).verdict).toBe('too-few')
})
