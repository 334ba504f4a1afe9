// What stands beside an anonymous answer in a file. Rows show every distribution there is, and a group of fewer than
// ten whose answers are all alike tells what each of them said (domain.md §5, rule 5): so a group holds ten or is not one.
import type { Cell } from '../anonymity/cells.ts'

export const smallestInFile = 10

export type CountedCell = Cell & { count: number }

/**
 * How each cell is called in the file. A band is given up where too few share it within their type, a type where too
 * few share that; and as those who have lost a thing are a group too, the next smallest keep them company.
 */
export function coarserCells(cells: readonly CountedCell[]): (cell: Cell) => Cell {
  const types = [...new Set(cells.map(({ organisationType }) => organisationType))]
  const withType = new Set(keep(types, (type) => sum(cells.filter((cell) => cell.organisationType === type))))
  const withBand = new Set(
    types.flatMap((type) => {
      if (!withType.has(type)) return []
      const mine = cells.filter((cell) => cell.organisationType === type)
      return keep(mine.map(keyOf), (key) => sum(mine.filter((cell) => keyOf(cell) === key)))
    }),
  )
  return (cell) => ({
    organisationType: withType.has(cell.organisationType) ? cell.organisationType : null,
    experienceBand: withBand.has(keyOf(cell)) ? cell.experienceBand : null,
  })
}

/** The groups that keep their name: those left without one are none, or at least ten together. */
function keep<Group>(groups: readonly Group[], countOf: (group: Group) => number): Group[] {
  const kept = groups.filter((group) => countOf(group) >= smallestInFile).sort((a, b) => countOf(b) - countOf(a))
  const lost = () => groups.filter((group) => !kept.includes(group)).reduce((all, group) => all + countOf(group), 0)
  while (lost() > 0 && lost() < smallestInFile && kept.length > 0) kept.pop()
  return kept
}

function sum(cells: readonly CountedCell[]): number {
  return cells.reduce((all, { count }) => all + count, 0)
}

function keyOf({ organisationType, experienceBand }: Cell): string {
  return `${organisationType}/${experienceBand}`
}
