import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Cell } from '../../../core/anonymity/cells.ts'
import { releaseCrowds, releaseRest } from '../../../core/anonymity/mixing.ts'

type Row = Cell & { who: number }
const rows = (count: number, organisationType: Cell['organisationType'], experienceBand: Cell['experienceBand']) =>
  Array.from({ length: count }, (_, who): Row => ({ who, organisationType, experienceBand }))
const cellOf = ({ organisationType, experienceBand }: Cell) => `${organisationType}/${experienceBand}`
const sizes = (released: Row[][]) => released.map((crowd) => [cellOf(crowd[0] as Row), crowd.length])

test('four wait, five of one kind leave together', () => {
  expect(releaseCrowds(rows(4, 'school', '1-to-3'))).toMatchObject({ released: [], waiting: { length: 4 } })
  expect(sizes(releaseCrowds(rows(5, 'school', '1-to-3')).released)).toEqual([['school/1-to-3', 5]])
})

test('five of different kinds wait: one of them would stand out', () => {
  const mixed = [...rows(4, 'school', '1-to-3'), ...rows(1, 'kindergarten', '1-to-3')]
  expect(releaseCrowds(mixed).released).toEqual([])
})

test('at the end the experience goes first, then the type, and only fewer than five in all are given up', () => {
  expect(sizes(releaseRest([...rows(3, 'school', '1-to-3'), ...rows(2, 'school', 'under-1')]).released)).toEqual([
    ['school/null', 5],
  ])
  expect(sizes(releaseRest([...rows(3, 'school', '1-to-3'), ...rows(3, 'kindergarten', '1-to-3')]).released)).toEqual([
    ['null/null', 6],
  ])
  expect(releaseRest(rows(4, 'school', '1-to-3'))).toEqual({ released: [], destroyed: 4 })
})

test('a handful left over takes the smallest crowd that leaves with it into hiding', () => {
  const waiting = [
    ...rows(4, 'school', '1-to-3'),
    ...rows(3, 'school', 'under-1'),
    ...rows(4, 'kindergarten', '1-to-3'),
    ...rows(4, 'kindergarten', 'under-1'),
    ...rows(1, 'supplementary', '1-to-3'),
  ]
  expect(sizes(releaseRest(waiting).released)).toEqual([
    ['kindergarten/null', 8],
    ['null/null', 8],
  ])
})

const cell = fc.record({
  organisationType: fc.constantFrom('school' as const, 'kindergarten' as const, 'supplementary' as const),
  experienceBand: fc.constantFrom('under-1' as const, '1-to-3' as const, null),
})

test('however people come, every crowd that leaves holds five of one kind, and nobody’s answer is in it twice or lost', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 60 }), (arrivals) => {
      let waiting: Row[] = []
      const left: Row[][] = []
      arrivals.forEach((one, who) => {
        const mixed = releaseCrowds([...waiting, { who, ...one }])
        left.push(...mixed.released)
        waiting = mixed.waiting
      })
      const end = releaseRest(waiting)
      left.push(...end.released)
      for (const crowd of left) {
        expect(crowd.length).toBeGreaterThanOrEqual(5)
        expect(new Set(crowd.map(cellOf)).size).toBe(1)
      }
      const out = left.flat().map(({ who }) => who)
      expect(new Set(out).size).toBe(out.length)
      expect(out.length + end.destroyed).toBe(arrivals.length)
      expect(end.destroyed).toBeLessThan(5)
      // Given up only where there was no crowd to hide in.
      if (end.destroyed > 0) expect(waiting.length).toBe(end.destroyed)
    }),
  )
})
