import { expect, test } from 'vitest'
import { cohensD, differenceOf, etaSquared } from '../../../core/results/group-difference.ts'
import { scoreByGroupOf } from '../../../core/results/score-by-group.ts'

// s² = (9 × 16 + 19 × 25)/28 = 619/28 = 22.107, s = 4.7018; (55 − 52)/4.7018 = 0.638.
test("Cohen's d is in pooled standard deviations, each group by its degrees of freedom", () => {
  const effect = cohensD({ n: 10, mean: 52, sd: 4 }, { n: 20, mean: 55, sd: 5 })
  expect(effect).toMatchObject({ kind: 'd', size: 'medium' })
  expect(effect?.value).toBeCloseTo(0.638, 3)
})

test.each([
  [0.19, 'negligible'],
  [0.2, 'small'],
  [0.5, 'medium'],
  [-0.8, 'large'],
])('a d of %s is %s', (d, size) => {
  expect(cohensD({ n: 10, mean: 0, sd: 1 }, { n: 10, mean: d, sd: 1 })?.size).toBe(size)
})

// Means 50, 54, 58 of ten each: between 10 × (16 + 0 + 16) = 320; within 3 × 9 × 64 = 1728; 320/2048 = 0.15625.
test('of three groups η² is the share of the spread between them', () => {
  const groups = [50, 54, 58].map((mean) => ({ n: 10, mean, sd: 8 }))
  expect(etaSquared(groups)).toEqual({ kind: 'eta-squared', value: 0.15625, size: 'large' })
})

// Weights 10/64 each, statistic 320/64 = 5; χ²(2) at 95 % is 5.991: not beyond chance. Means twice as far: 20, far beyond.
test('three groups are told apart only beyond chance, and by less where nearly everybody answered', () => {
  const groups = (step: number) => [50, 50 + step, 50 + 2 * step].map((mean) => ({ n: 10, mean, sd: 8 }))
  const verdict = (step: number, asked: number) => {
    const found = differenceOf(groups(step), { answered: 30, asked })
    return found.kind === 'tested' ? found.verdict : found.kind
  }
  expect([verdict(4, 1e9), verdict(8, 1e9), verdict(4, 32), verdict(0, 30)]).toEqual([
    'within-error',
    'differs',
    'differs',
    'within-error',
  ])
})

test('a group of four takes no part, and alone with one there is nothing to compare', () => {
  const large = { n: 20, mean: 50, sd: 5 }
  expect(differenceOf([large, { n: 4, mean: 90, sd: 1 }], { answered: 24, asked: 30 })).toEqual({ kind: 'too-few' })
  expect(differenceOf([large], { answered: 20, asked: 30 })).toEqual({ kind: 'too-few' })
})

const levels = { code: 'L', high: 'bad' as const, rows: [{ name: { ru: 'низкая' }, from: 0 }] }
const group = (value: string) => ({ value, kind: 'group' as const })

test('the average of a small group is withheld with what would give it away, and the difference speaks of neither', () => {
  const { averages, difference } = scoreByGroupOf(
    [
      { group: 'school', n: 40, mean: 51.4, sd: 10 },
      { group: 'kindergarten', n: 20, mean: 60, sd: 10 },
      { group: 'supplementary', n: 4, mean: 90, sd: 10 },
    ],
    {
      groups: ['school', 'kindergarten', 'supplementary'].map(group),
      totals: [40, 20, 12],
      anonymity: 'named',
      levels,
      answered: 72,
      asked: 100,
    },
  )
  expect(averages.map(({ kind }) => kind)).toEqual(['shown', 'withheld', 'withheld'])
  expect(difference).toEqual({ kind: 'too-few' })
})

test('what the table withholds of a group is withheld here, and an anonymous average is told in fives', () => {
  const { averages } = scoreByGroupOf(
    [
      { group: 'school', n: 30, mean: 51.4, sd: 10 },
      { group: 'kindergarten', n: 20, mean: 58, sd: 10 },
      { group: 'supplementary', n: 6, mean: 90, sd: 10 },
    ],
    {
      groups: ['school', 'kindergarten', 'supplementary'].map(group),
      totals: [30, 20, null],
      anonymity: 'anonymous',
      levels,
      answered: 56,
      asked: 60,
    },
  )
  expect(averages).toMatchObject([{ mean: 50 }, { mean: 60 }, { kind: 'withheld' }])
})
