import { expect, test } from 'vitest'
import { associationOf, chiSquareTail, strengthOf } from '../../../core/results/association.ts'

test('a table worked by hand: χ², its degrees and Cramér’s V', () => {
  // 20 30 | 50     expected 25 25     (−5)²/25 × 2 + (+5)²/25 × 2 = 4, degrees 1, p = 0.0455
  // 30 20 | 50              25 25     V = √(4 / 100) = 0.2
  // As a sample of a very large population: 1 − n/N is 1.
  const found = associationOf(
    [
      [20, 30],
      [30, 20],
    ],
    1e12,
  )
  expect(found).toMatchObject({ kind: 'tested', verdict: 'differs', degrees: 1 })
  if (found.kind !== 'tested') return
  expect(found.chiSquare).toBeCloseTo(4, 10)
  expect(found.p).toBeCloseTo(0.0455003, 6)
  expect(found.v).toBeCloseTo(0.2, 10)
})

test('the same shares of half as many are within the margin of error, until most of those asked have answered', () => {
  // 10 15 / 15 10: χ² = 2, p = 0.157. Of 100 asked: 2 / (1 − 50/100) = 4, p = 0.0455. The size of the effect stays.
  const table = [
    [10, 15],
    [15, 10],
  ]
  const far = associationOf(table, 1e12)
  const near = associationOf(table, 100)
  expect(far).toMatchObject({ verdict: 'within-error' })
  expect(near).toMatchObject({ verdict: 'differs' })
  if (far.kind === 'tested' && near.kind === 'tested') {
    expect(far.p).toBeCloseTo(0.1572992, 6)
    expect(near.p).toBeCloseTo(0.0455003, 6)
    expect(near.v).toBeCloseTo(far.v, 12)
  }
})

test('three groups by two answers', () => {
  // 10 20 | 30     expected 15 15    25/15 × 2 = 3.333
  // 20 10 | 30              15 15    3.333;     the third row 0. χ² = 6.667, degrees 2, p = e^(−3.3333) = 0.035674
  // 15 15 | 30                                  V = √(6.667 / 90) = 0.27217
  const found = associationOf(
    [
      [10, 20],
      [20, 10],
      [15, 15],
    ],
    1e12,
  )
  if (found.kind !== 'tested') throw new Error(found.kind)
  expect([found.chiSquare, found.degrees]).toEqual([expect.closeTo(20 / 3, 10), 2])
  expect(found.p).toBeCloseTo(Math.exp(-10 / 3), 8)
  expect(found.v).toBeCloseTo(0.2721655, 6)
})

test('where everybody has answered any difference is one, and none is none', () => {
  expect(
    associationOf(
      [
        [10, 20],
        [20, 10],
      ],
      60,
    ),
  ).toMatchObject({ verdict: 'differs', p: 0 })
  expect(
    associationOf(
      [
        [10, 10],
        [20, 20],
      ],
      60,
    ),
  ).toMatchObject({ verdict: 'within-error', p: 1, v: 0 })
})

test('too few to judge: an expected count below one, below five too often, or one group alone', () => {
  // Expected in the small row: 2 × 50/102 = 0.98.
  expect(
    associationOf(
      [
        [49, 51],
        [1, 1],
      ],
      1e9,
    ),
  ).toEqual({ kind: 'too-few' })
  // Expected 4 and 4 in two of four cells.
  expect(
    associationOf(
      [
        [46, 46],
        [4, 4],
      ],
      1e9,
    ),
  ).toEqual({ kind: 'too-few' })
  expect(
    associationOf(
      [
        [20, 30],
        [0, 0],
      ],
      1e9,
    ),
  ).toEqual({ kind: 'too-few' })
})

test('the tail of χ² is that of the tables', () => {
  // Abramowitz and Stegun, table 26.8: the 5 % points; and 0.1 % for one degree.
  for (const [x, degrees, p] of [
    [3.841459, 1, 0.05],
    [11.0705, 5, 0.05],
    [31.41043, 20, 0.05],
    [10.827566, 1, 0.001],
  ] as const) {
    expect(chiSquareTail(x, degrees)).toBeCloseTo(p, 6)
  }
  expect(chiSquareTail(0, 3)).toBe(1)
})

test('strength goes by Cohen’s w, which grows with the shorter side', () => {
  expect([0.05, 0.2, 0.4, 0.6].map((v) => strengthOf(v, 2))).toEqual(['none', 'weak', 'medium', 'strong'])
  // w = 0.2 × √3 = 0.346
  expect(strengthOf(0.2, 4)).toBe('medium')
})
