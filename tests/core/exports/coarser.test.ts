import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type CountedCell, coarserCells, smallestInFile } from '../../../core/exports/coarser.ts'

const cell = (organisationType: CountedCell['organisationType'], experienceBand: CountedCell['experienceBand']) => ({
  organisationType,
  experienceBand,
})

test('a cell of ten keeps its name, one of nine loses its band, a type of nine is nobody in particular', () => {
  const named = coarserCells([
    { ...cell('school', 'under-1'), count: 12 },
    { ...cell('school', '1-to-3'), count: 9 },
    { ...cell('school', null), count: 2 },
    { ...cell('kindergarten', 'under-1'), count: 9 },
    { ...cell('supplementary', 'under-1'), count: 5 },
  ])
  expect(named(cell('school', 'under-1'))).toEqual(cell('school', 'under-1'))
  expect(named(cell('school', '1-to-3'))).toEqual(cell('school', null))
  expect(named(cell('kindergarten', 'under-1'))).toEqual(cell(null, null))
  expect(named(cell('supplementary', 'under-1'))).toEqual(cell(null, null))
})

test('four who are alone in their type get the company of the smallest type that is shown', () => {
  const named = coarserCells([
    { ...cell('school', 'under-1'), count: 60 },
    { ...cell('kindergarten', 'under-1'), count: 30 },
    { ...cell('supplementary', 'under-1'), count: 4 },
  ])
  expect(named(cell('school', 'under-1'))).toEqual(cell('school', 'under-1'))
  expect(named(cell('kindergarten', 'under-1'))).toEqual(cell(null, null))
})

test('whatever the counts, each group that a file shows holds ten', () => {
  const type = fc.constantFrom(null, 'school' as const, 'kindergarten' as const, 'supplementary' as const)
  const band = fc.constantFrom(null, 'under-1' as const, '1-to-3' as const, 'over-3' as const)
  const cells = fc.uniqueArray(
    fc.record({ organisationType: type, experienceBand: band, count: fc.integer({ min: 1, max: 25 }) }),
    {
      selector: (one) => `${one.organisationType}/${one.experienceBand}`,
    },
  )
  fc.assert(
    fc.property(cells, (counted) => {
      const all = counted.reduce((sum, { count }) => sum + count, 0)
      fc.pre(all >= smallestInFile)
      const named = coarserCells(counted)
      const [groups, byType] = [new Map<string, number>(), new Map<unknown, number>()]
      for (const one of counted) {
        const { organisationType, experienceBand } = named(one)
        const key = `${organisationType}/${experienceBand}`
        groups.set(key, (groups.get(key) ?? 0) + one.count)
        byType.set(organisationType, (byType.get(organisationType) ?? 0) + one.count)
      }
      for (const count of [...groups.values(), ...byType.values()]) expect(count).toBeGreaterThanOrEqual(smallestInFile)
    }),
  )
})
