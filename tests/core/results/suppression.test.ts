import { array, assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { withholdGroups } from '../../../core/results/suppression.ts'

test('a small group takes the smallest other one with it, so that it cannot be subtracted', () => {
  expect(withholdGroups([60, 30, 4]).withheld).toEqual([false, true, true])
})

test('two small groups that are large together hide by themselves', () => {
  expect(withholdGroups([60, 30, 4, 3]).withheld).toEqual([false, false, true, true])
})

test('an empty group hides nobody', () => {
  expect(withholdGroups([60, 30, 0]).withheld).toEqual([false, false, false])
})

test('four people in all are withheld with their total', () => {
  expect(withholdGroups([4, 0])).toEqual({ withheld: [true, false], withheldTotal: true })
})

test('the threshold may be raised, never lowered', () => {
  expect(withholdGroups([60, 30, 8], 10).withheld).toEqual([false, true, true])
  expect(() => withholdGroups([60], 3)).toThrow('5')
})

test('no shown group is small, and what is withheld together is never small', () => {
  assert(
    property(array(integer({ min: 0, max: 20 }), { maxLength: 12 }), (counts) => {
      const { withheld, withheldTotal } = withholdGroups(counts)
      const shown = counts.filter((_, i) => !withheld[i])
      const together = counts.reduce((sum, count, i) => (withheld[i] ? sum + count : sum), 0)
      return shown.every((count) => count === 0 || count >= 5) && (together === 0 || together >= 5 || withheldTotal)
    }),
  )
})
