import { array, assert, constantFrom, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { type Cover, withholdTable } from '../../../core/results/suppression-table.ts'

test('one small cell takes three others: its row, its column and the corner between', () => {
  const { cells } = withholdTable([
    [20, 3, 30],
    [25, 11, 40],
    [30, 35, 50],
  ])
  expect(cells).toEqual([
    [true, true, false],
    [true, true, false],
    [false, false, false],
  ])
})

test('a table without small cells is shown whole', () => {
  const { cells, rows, columns, total } = withholdTable([
    [10, 20],
    [30, 0],
  ])
  expect([cells.flat(), rows, columns].flat()).toEqual(Array(8).fill(false))
  expect(total).toBe(false)
})

test('a small row total goes with another one', () => {
  const { rows } = withholdTable([
    [20, 30],
    [1, 2],
    [40, 50],
  ])
  expect(rows).toEqual([true, true, false])
})

test('four people in two attributes are withheld altogether', () => {
  expect(withholdTable([[3, 1]])).toEqual({ cells: [[true, true]], rows: [true], columns: [true, true], total: true })
})

// The attacker here is another one than in core/results/derivable.ts: linear algebra over every set of withheld cells.
test('no set of withheld cells that adding and subtracting can reach is below five', () => {
  const size = integer({ min: 1, max: 3 })
  const count = constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 9, 14, 40)
  const tables = size.chain((width) =>
    array(array(count, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
  )
  assert(
    property(tables, (counts) => {
      expect(smallestReached(counts, withholdTable(counts))).toBeGreaterThanOrEqual(5)
    }),
    { numRuns: 400 },
  )
})

test('answers: totals that stand elsewhere stay, a rare answer as a whole gives nobody away, a cell of it does', () => {
  // Two of all gave the first answer: it is told anyway. Which of them are of a school is not.
  const cover = withholdTable(
    [
      [1, 30, 29],
      [1, 20, 9],
    ],
    5,
    { openColumns: true },
  )
  expect(cover.columns).toEqual([false, false, false])
  expect(cover.cells.map((row) => row[0])).toEqual([true, true])
  // Both are withheld together with another answer: the rest of a row would be the one.
  expect(cover.cells.map((row) => row.filter(Boolean).length)).toEqual([2, 2])
})

test('of a blurred line nothing is told but its total, and the others do not give it away', () => {
  const { cells, rows } = withholdTable(
    [
      [6, 0, 0],
      [20, 30, 40],
      [30, 25, 15],
    ],
    5,
    { openColumns: true, blurredRows: [true, false, false] },
  )
  expect(rows).toEqual([false, false, false])
  expect(cells[0]).toEqual([true, true, true])
  for (const c of [0, 1, 2]) expect([cells[1]?.[c], cells[2]?.[c]]).toContain(true)
})

test('no set of a kind of people and an answer that can be reached is below five, whatever the totals tell', () => {
  const count = constantFrom(0, 1, 2, 3, 4, 5, 6, 7, 9, 14, 40)
  const tables = integer({ min: 1, max: 3 }).chain((width) =>
    array(array(count, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 4 }),
  )
  assert(
    property(tables, (counts) => {
      const cover = withholdTable(counts, 5, { openColumns: true })
      expect(smallestReached(counts, cover, 'columns-are-told')).toBeGreaterThanOrEqual(5)
    }),
    { numRuns: 400 },
  )
})

test('the attacker of this test does find a cell that is withheld alone', () => {
  const counts = [
    [20, 3],
    [25, 40],
  ]
  const cells = [
    [false, true],
    [false, false],
  ]
  expect(smallestReached(counts, { cells, rows: [false, false], columns: [false, false], total: false })).toBe(3)
})

/** The fewest people, above none, in a shown cell or total or in a set of withheld cells that the shown figures determine. */
function smallestReached(
  counts: number[][],
  { cells, rows, columns, total }: Cover,
  told: 'columns-are-told' | 'nothing-else' = 'nothing-else',
): number {
  const all = counts.flatMap((row, r) => row.map((count, c) => ({ r, c, count, isWithheld: cells[r]?.[c] })))
  const withheld = all.filter((cell) => cell.isWithheld)
  const totals = [
    ...rows.map((isWithheld, r) => ({ isWithheld, of: all.filter((cell) => cell.r === r) })),
    ...columns.map((isWithheld, c) => ({ isWithheld, of: all.filter((cell) => cell.c === c) })),
    { isWithheld: total, of: all },
  ].filter((one) => !one.isWithheld)
  const sum = (of: typeof all) => of.reduce((people, cell) => people + cell.count, 0)
  const basis = rowReduce(totals.map(({ of }) => withheld.map((cell) => (of.includes(cell) ? 1 : 0))))
  // Everybody who gave an answer: no kind of people, so no group.
  const isWholeColumns = (of: typeof all) =>
    told === 'columns-are-told' && all.every((cell) => of.includes(cell) || of.every(({ c }) => c !== cell.c))
  const plain = [...all.filter((cell) => !cell.isWithheld).map((cell) => [cell]), ...totals.map(({ of }) => of)]
  const sets = Array.from({ length: 2 ** withheld.length - 1 }, (_, set) =>
    withheld.filter((_, i) => (set + 1) & (1 << i)),
  )
  const reached = sets.filter((set) =>
    isSpanned(
      basis,
      withheld.map((cell) => (set.includes(cell) ? 1 : 0)),
    ),
  )
  const groups = [...plain, ...reached].filter((of) => !isWholeColumns(of)).map(sum)
  return Math.min(Number.POSITIVE_INFINITY, ...groups.filter((people) => people > 0))
}

function rowReduce(matrix: number[][]): number[][] {
  const reduced: number[][] = []
  for (const row of matrix) {
    const rest = remainderOf(reduced, row)
    const pivot = rest.findIndex((value) => Math.abs(value) > 1e-9)
    if (pivot >= 0) reduced.push(rest.map((value) => value / (rest[pivot] as number)))
  }
  return reduced
}

function remainderOf(basis: number[][], row: number[]): number[] {
  return basis.reduce((rest, vector) => {
    const pivot = vector.findIndex((value) => Math.abs(value) > 1e-9)
    const factor = rest[pivot] ?? 0
    return rest.map((value, i) => value - factor * (vector[i] ?? 0))
  }, row)
}

function isSpanned(basis: number[][], row: number[]): boolean {
  return remainderOf(basis, row).every((value) => Math.abs(value) < 1e-9)
}
