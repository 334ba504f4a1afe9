// What the attacker would find where a rule is broken: the search itself is put to the test.
import { expect, test } from 'vitest'
import { type Known, smallGroups, sumsOf } from './solve.ts'

const answers = { rows: false, columns: true }
const table = (cells: (number | null)[][]): Known => ({
  rowNames: ['schools', 'kindergartens'],
  columnNames: ['yes', 'no'],
  cells,
  rows: [60, 30],
  columns: [40, 50],
  total: 90,
})

test('a cell of three that is shown, and a cell that is withheld alone, are found', () => {
  const shown = {
    ...table([
      [37, 23],
      [3, 27],
    ]),
  }
  expect(smallGroups(shown, answers)).toEqual(['kindergartens & yes = 3'])
  expect(
    smallGroups(
      table([
        [37, 23],
        [null, 27],
      ]),
      answers,
    ),
  ).toEqual(['kindergartens & yes = 3'])
})

test('four withheld cells hold', () => {
  expect(
    smallGroups(
      table([
        [null, null],
        [null, null],
      ]),
      answers,
    ),
  ).toEqual([])
})

test('the same pair the other way round, with other cells withheld, is found', () => {
  const [one, other] = [
    table([
      [null, null],
      [null, null],
    ]),
    table([
      [37, null],
      [null, null],
    ]),
  ]
  const turned: Known = {
    ...other,
    rowNames: other.columnNames,
    columnNames: other.rowNames,
    cells: [0, 1].map((c) => other.cells.map((row) => row[c] ?? null)),
    rows: other.columns,
    columns: other.rows,
  }
  expect(smallGroups(one, answers)).toEqual([])
  expect(smallGroups(one, answers, sumsOf(turned))).toEqual(['kindergartens & yes = 3'])
})
