// The attacker who adds and subtracts: does what is shown of a table give away a group that is too small?

type Shown = { cells: boolean[][]; rows: boolean[]; columns: boolean[] }
type Cell = [row: number, column: number]

/** Every subset of the shorter side is tried. */
const longestShorterSide = 12

/**
 * A set of withheld cells whose sum follows exactly from what is shown and is 1 to k − 1 people, or null.
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
  k: number,
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
  const isSmall = (group: typeof edges) => {
    const people = group.reduce((sum, edge) => sum + edge.count, 0)
    return people > 0 && people < k
  }
  for (const lone of new Set(edges.map((edge) => edge[other]))) {
    const group = edges.filter((edge) => edge[other] === lone)
    if (isSmall(group)) return group.map((edge) => edge.at)
  }
  for (let subset = 1; subset < 1 << sides.length; subset++) {
    const chosen = new Set(sides.filter((_, i) => subset & (1 << i)))
    const reachedFromElsewhere = new Set(edges.filter((edge) => !chosen.has(edge[own])).map((edge) => edge[other]))
    const group = edges.filter((edge) => chosen.has(edge[own]) && reachedFromElsewhere.has(edge[other]))
    if (isSmall(group)) return group.map((edge) => edge.at)
  }
  return null
}

/** Numbers the lines of a side; those withheld share one number. */
function mergeWithheld(withheld: readonly boolean[]): number[] {
  const first = withheld.indexOf(true)
  return withheld.map((isWithheld, i) => (isWithheld ? first : i))
}
