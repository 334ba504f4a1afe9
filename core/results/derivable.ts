// The attacker who adds and subtracts: does what is shown of a table give away a group that is too small?

type Shown = { cells: boolean[][]; rows: boolean[]; columns: boolean[] }
export type Cell = [row: number, column: number]

/** Whether these cells together, of so many people, must not be known. */
export type Harm = (cells: readonly Cell[], people: number) => boolean

/** Every subset of the shorter side is tried. */
export const longestShorterSide = 12

/**
 * A set of withheld cells whose sum follows exactly from what is shown and is harmful to know, or null.
 *
 * Withheld cells are edges between their row and their column. What can be computed of them are the rows' and
 * columns' sums of withheld cells, and an indicator over edges is a combination of those only as layers of
 * «rows R minus columns C, all of whose edges end in R»: the edges that leave R for columns outside C. So it is enough
 * to try every R with the largest C, and each column by itself where nothing leaves.
 * The graph view of two-way tables: Gusfield, SIAM J. Computing 17 (1988), 552–571.
 *
 * Rows whose totals are withheld are known only together (from the grand total), so they count as one.
 */
export function findDerivableGroup(
  counts: readonly (readonly number[])[],
  { cells, rows, columns }: Shown,
  isHarmful: Harm,
): Cell[] | null {
  const rowOf = mergeWithheld(rows)
  const columnOf = mergeWithheld(columns)
  const edges = counts.flatMap((row, r) =>
    row.flatMap((count, c) =>
      cells[r]?.[c] ? [{ at: [r, c] as Cell, row: rowOf[r] as number, column: columnOf[c] as number, count }] : [],
    ),
  )
  const [own, other] =
    new Set(rowOf).size <= new Set(columnOf).size ? (['row', 'column'] as const) : (['column', 'row'] as const)
  const sides = [...new Set(edges.map((edge) => edge[own]))]
  if (sides.length > longestShorterSide) {
    throw new Error(`suppression: a table of more than ${longestShorterSide} rows and columns cannot be checked`)
  }
  const harmOf = (group: typeof edges) => {
    const at = group.map((edge) => edge.at)
    const people = group.reduce((sum, edge) => sum + edge.count, 0)
    return at.length > 0 && isHarmful(at, people) ? at : null
  }
  for (const lone of new Set(edges.map((edge) => edge[other]))) {
    const found = harmOf(edges.filter((edge) => edge[other] === lone))
    if (found) return found
  }
  for (let subset = 1; subset < 1 << sides.length; subset++) {
    const chosen = new Set(sides.filter((_, i) => subset & (1 << i)))
    const reachedFromElsewhere = new Set(edges.filter((edge) => !chosen.has(edge[own])).map((edge) => edge[other]))
    const found = harmOf(edges.filter((edge) => chosen.has(edge[own]) && reachedFromElsewhere.has(edge[other])))
    if (found) return found
  }
  return null
}

/** Numbers the lines of a side; those withheld share one number. */
function mergeWithheld(withheld: readonly boolean[]): number[] {
  const first = withheld.indexOf(true)
  return withheld.map((isWithheld, i) => (isWithheld ? first : i))
}
