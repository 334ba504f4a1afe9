// The little that is kept of who gave an anonymous answer: coarse on purpose, and coarser still where few share it.
import type { ExperienceBand } from '../people/experience-band.ts'
import type { OrganisationType } from '../survey/facts.ts'

/** null: generalised away, or not known. */
export type Cell = { organisationType: OrganisationType | null; experienceBand: ExperienceBand | null }

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
