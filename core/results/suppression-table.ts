// The same for a table of two attributes whose row and column totals are shown too.
import { sum } from '../statistics.ts'
import { type Cell, findDerivableGroup, type Harm } from './derivable.ts'
import { refuseLower, smallestGroup, withholdGroups } from './suppression.ts'

export type Cover = { cells: boolean[][]; rows: boolean[]; columns: boolean[]; total: boolean }

export type Telling = {
  /**
   * The lines of this side are answers, not kinds of people: their totals stand elsewhere, as the spread of a question,
   * so they are known whatever is withheld here, and a line as a whole gives nobody away.
   */
  openRows?: boolean
  openColumns?: boolean
  /** Lines whose spread is not told, because they hold few people of an anonymous survey: domain.md §5, rule 5. */
  blurredRows?: readonly boolean[]
  blurredColumns?: readonly boolean[]
}

/**
 * Which cells, row totals and column totals of a table of head counts are withheld, so that no adding and
 * subtracting of what is left gives a group of 1 to k − 1 people. Everything is withheld where the whole is smaller.
 * It starts with what is small in itself and goes on withholding until the attacker of `derivable.ts` finds nothing.
 */
export function withholdTable(
  counts: readonly (readonly number[])[],
  k = smallestGroup,
  { openRows = false, openColumns = false, blurredRows = [], blurredColumns = [] }: Telling = {},
): Cover {
  refuseLower(k)
  const width = counts[0]?.length ?? 0
  const rowTotals = counts.map((row) => sum(row))
  const columnTotals = Array.from({ length: width }, (_, c) => sum(counts.map((row) => row[c] ?? 0)))
  const rows = openRows ? nothing(rowTotals) : withholdGroups(rowTotals, k)
  const columns = openColumns ? nothing(columnTotals) : withholdGroups(columnTotals, k)
  if (rows.withheldTotal || columns.withheldTotal || sum(rowTotals) < k) return everything(counts)
  const isRare = (total = 0) => total > 0 && total < k
  const cells = counts.map((row, r) =>
    row.map((count, c) => {
      if (blurredRows[r] || blurredColumns[c]) return true
      // Of a rare answer an empty cell that is shown would say who gave it.
      if ((openRows && isRare(rowTotals[r])) || (openColumns && isRare(columnTotals[c]))) return true
      return count > 0 && (count < k || !!rows.withheld[r] || !!columns.withheld[c])
    }),
  )
  const cover: Cover = { cells, rows: rows.withheld, columns: columns.withheld, total: false }
  const isHarmful: Harm = (group, people) => {
    const isWhole = (side: 0 | 1) => isWholeLines(counts, group, side)
    if (people > 0 && people < k) return !(openRows && isWhole(0)) && !(openColumns && isWhole(1))
    const isIn = (side: 0 | 1, blurred: readonly boolean[]) =>
      blurred[group[0]?.[side] ?? -1] === true &&
      group.every((cell) => cell[side] === group[0]?.[side]) &&
      !isWhole(side)
    return isIn(0, blurredRows) || isIn(1, blurredColumns)
  }
  for (;;) {
    const group = findDerivableGroup(counts, cover, isHarmful)
    if (!group) return cover
    const [r, c] = nextToWithhold(counts, cells, group) ?? [-1, -1]
    if (r < 0) return everything(counts)
    ;(cells[r] as boolean[])[c] = true
  }
}

function nothing(totals: readonly number[]): ReturnType<typeof withholdGroups> {
  return { withheld: totals.map(() => false), withheldTotal: false }
}

/** Whether the cells are all of some rows (side 0) or columns (side 1). */
function isWholeLines(counts: readonly (readonly number[])[], group: readonly Cell[], side: 0 | 1): boolean {
  const lines = new Set(group.map((cell) => cell[side]))
  const isThere = new Set(group.map((cell) => cell.join()))
  return counts.every((row, r) => row.every((_, c) => !lines.has(side === 0 ? r : c) || isThere.has(`${r},${c}`)))
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
