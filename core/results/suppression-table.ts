// The same for a table of two attributes whose row and column totals are shown too.
import { findDerivableGroup } from './derivable.ts'
import { refuseLower, smallestGroup, withholdGroups } from './suppression.ts'

export type Cover = { cells: boolean[][]; rows: boolean[]; columns: boolean[]; total: boolean }

/**
 * Which cells, row totals and column totals of a table of head counts are withheld, so that no adding and
 * subtracting of what is left gives a group of 1 to k − 1 people. Everything is withheld where the whole is smaller.
 * It starts with what is small in itself and goes on withholding until the attacker of `derivable.ts` finds nothing.
 */
export function withholdTable(counts: readonly (readonly number[])[], k = smallestGroup): Cover {
  refuseLower(k)
  const width = counts[0]?.length ?? 0
  const rowTotals = counts.map((row) => sum(row))
  const columnTotals = Array.from({ length: width }, (_, c) => sum(counts.map((row) => row[c] ?? 0)))
  const rows = withholdGroups(rowTotals, k)
  const columns = withholdGroups(columnTotals, k)
  if (rows.withheldTotal || columns.withheldTotal) return everything(counts)
  const cells = counts.map((row, r) =>
    row.map((count, c) => (count > 0 && count < k) || (count > 0 && (!!rows.withheld[r] || !!columns.withheld[c]))),
  )
  const cover: Cover = { cells, rows: rows.withheld, columns: columns.withheld, total: false }
  for (;;) {
    const group = findDerivableGroup(counts, cover, k)
    if (!group) return cover
    const [r, c] = nextToWithhold(counts, cells, group) ?? [-1, -1]
    if (r < 0) return everything(counts)
    ;(cells[r] as boolean[])[c] = true
  }
}

/**
 * A corner that closes a circle of withheld cells, for only cells on circles cannot be computed; failing that, a shown
 * cell of the group's own rows and columns; failing that, any. Of these the smallest, empty ones last.
 */
function nextToWithhold(
  counts: readonly (readonly number[])[],
  cells: boolean[][],
  group: [number, number][],
): [number, number] | null {
  let best: { cost: number; at: [number, number] } | null = null
  for (const [r, row] of counts.entries()) {
    for (const [c, count] of row.entries()) {
      if (cells[r]?.[c]) continue
      const isCorner = cells[r]?.includes(true) && cells.some((line) => line[c])
      const isNear = group.some(([row, column]) => row === r || column === c)
      const cost = (count === 0 ? 1e12 : count) + (isCorner ? 0 : isNear ? 1e9 : 2e9)
      if (!best || cost < best.cost) best = { cost, at: [r, c] }
    }
  }
  return best?.at ?? null
}

function everything(counts: readonly (readonly number[])[]): Cover {
  return {
    cells: counts.map((row) => row.map(() => true)),
    rows: counts.map(() => true),
    columns: (counts[0] ?? []).map(() => true),
    total: true,
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0)
}
