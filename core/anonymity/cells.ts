// The little that is kept of who gave an anonymous answer: coarse on purpose, and coarser still where few share it.
import type { OrganisationType } from '../survey/facts.ts'

/** Full years at work as a teacher: ruling 0.6 knows no finer ones. */
export type ExperienceBand = 'under-1' | '1-3' | 'over-3'

/** null: generalised away, or not known. */
export type Cell = { organisationType: OrganisationType | null; experienceBand: ExperienceBand | null }

/** @param years full years, rounded down; undefined where the register does not know them */
export function experienceBandOf(years: number | undefined): ExperienceBand | null {
  if (years === undefined) return null
  if (years < 1) return 'under-1'
  return years <= 3 ? '1-3' : 'over-3'
}

export function groupByCell<Row extends Cell>(rows: readonly Row[]): Row[][] {
  return groupBy(rows, (row) => `${row.organisationType}/${row.experienceBand}`)
}

export function groupByType<Row extends Cell>(rows: readonly Row[]): Row[][] {
  return groupBy(rows, (row) => `${row.organisationType}`)
}

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Row[][] {
  const groups = new Map<string, Row[]>()
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row])
  return [...groups.values()]
}
