import { assert, constantFrom, double, property } from 'fast-check'
import { expect, test } from 'vitest'
import { levelOfMean, toneOf } from '../../../core/results/levels.ts'
import { inFigures, inPercent } from '../../../core/results/rounding.ts'

const ru = { language: 'ru' as const }

test('29,98 % short of a target of 30 is never shown as 30', () => {
  expect(inPercent(0.2998, { ...ru, boundaries: [0.3], decimals: 1 })).toBe('29,98\u00a0%')
  expect(inPercent(0.29998, { ...ru, boundaries: [0.3] })).toBe('29,99\u00a0%')
})

test('a figure that crosses nothing is rounded plainly', () => {
  expect(inFigures(83.33, { ...ru, boundaries: [25, 50, 75] })).toBe('83')
  expect(inFigures(29.4, { ...ru, boundaries: [30] })).toBe('29')
  expect(inPercent(0.5, { language: 'en' })).toBe('50%')
  expect(inFigures(-0.3, ru)).toBe('0')
})

test('49,6 stays below the level that begins at 50', () => {
  expect(inFigures(49.6, { ...ru, boundaries: [25, 50, 75] })).toBe('49,60')
})

test('a shown figure is always on its value’s side of the boundary', () => {
  assert(
    property(double({ min: 0, max: 100, noNaN: true }), constantFrom(25, 30, 33.3, 50, 75), (value, edge) => {
      const exact = Number(value.toFixed(9))
      const shown = Number(inFigures(value, { language: 'en', boundaries: [edge] }))
      return exact < edge === shown < edge
    }),
  )
})

const levels = {
  code: 'difficulty',
  high: 'bad' as const,
  rows: [
    { name: { ru: 'низкая' }, from: 0, below: 25 },
    { name: { ru: 'умеренная' }, from: 25, below: 50 },
    { name: { ru: 'выраженная' }, from: 50, below: 75 },
    { name: { ru: 'острая' }, from: 75 },
  ],
}

test('a level begins at its bound and ends before the next, whatever the floats left behind', () => {
  expect(levelOfMean(levels, 49.99).name.ru).toBe('умеренная')
  expect(levelOfMean(levels, 50).name.ru).toBe('выраженная')
  expect(levelOfMean(levels, 49.999999999999993).name.ru).toBe('выраженная')
})

test('the gravest level is acute, whichever end of the scale it is on', () => {
  expect(levels.rows.map((row) => toneOf(levels, row.name.ru))).toEqual(['good', 'fair', 'poor', 'acute'])
  expect(toneOf({ ...levels, high: 'good' }, 'низкая')).toBe('acute')
})
