// A table of two attributes of a wave: who of one group is in which of the other, as far as it may be told.
import { sum } from '../statistics.ts'
import { type Association, associationOf, type Strength, strengthOf } from './association.ts'
import { type Attribute, isOfPeople, orderOf } from './attributes.ts'
import { longestShorterSide } from './derivable.ts'
import { smallestGroup, smallestSpread } from './suppression.ts'
import { withholdTable } from './suppression-table.ts'

/** As the database counts; '' is «not known», «not answered». */
export type PairOfValues = { row: string; column: string; count: number }

/** `rest`: the smallest groups together, where there are too many for one table. */
export type Group = { value: string; kind: 'group' | 'rest' | 'none' }

export type CrossTab =
  /** Fewer than k people in all. */
  | { kind: 'withheld' }
  | {
      kind: 'shown'
      rows: Group[]
      columns: Group[]
      /** null: withheld. */
      cells: (number | null)[][]
      rowTotals: (number | null)[]
      columnTotals: (number | null)[]
      total: number
      isWithheld: boolean
      association: Association
      strength: Strength | null
    }

const mostRows = 40

type About = {
  row: Attribute
  column: Attribute
  anonymity: 'named' | 'anonymous' /** How many were asked. */
  asked: number
}

/**
 * Everybody who answered is in exactly one cell, those who skipped a question included: so the totals of a group are
 * the same in every table, and comparing tables gives nothing away.
 */
export function crossTabOf(pairs: readonly PairOfValues[], { row, column, anonymity, asked }: About): CrossTab {
  const inRows = pairs.map(({ row: value, count }) => ({ value, count }))
  const inColumns = pairs.map(({ column: value, count }) => ({ value, count }))
  // The attacker needs one side to be short; the other may be as long as a page.
  const columns = groupsOf(inColumns, column, longestShorterSide)
  const rows = groupsOf(inRows, row, mostRows)
  const at = (groups: Group[], value: string) => {
    const found = groups.findIndex((group) => group.kind !== 'rest' && group.value === value)
    return found >= 0 ? found : groups.findIndex(({ kind }) => kind === 'rest')
  }
  const counts = rows.map(() => columns.map(() => 0))
  for (const pair of pairs) {
    const line = counts[at(rows, pair.row)] as number[]
    const c = at(columns, pair.column)
    line[c] = (line[c] ?? 0) + pair.count
  }
  const rowTotals = counts.map((line) => sum(line))
  // Fewer than ten do not tell their spread, and the totals of a table would.
  if (anonymity === 'anonymous' && sum(rowTotals) < smallestSpread) return { kind: 'withheld' }
  const columnTotals = columns.map((_, c) => sum(counts.map((line) => line[c] ?? 0)))
  const [openRows, openColumns] = [!isOfPeople(row), !isOfPeople(column)]
  // Of a group below ten an anonymous survey does not tell how its answers are spread.
  const blur = (totals: number[], isSpread: boolean) =>
    totals.map((total) => anonymity === 'anonymous' && isSpread && total < smallestSpread)
  const cover = withholdTable(counts, smallestGroup, {
    openRows,
    openColumns,
    blurredRows: blur(rowTotals, openColumns),
    blurredColumns: blur(columnTotals, openRows),
  })
  if (cover.total) return { kind: 'withheld' }
  const keep = (totals: number[], isHidden: boolean[]) => totals.map((total, i) => (isHidden[i] ? null : total))
  const association = associationOf(known(counts, rows, columns), asked)
  const isWithheld = [...cover.cells.flat(), ...cover.rows, ...cover.columns].some(Boolean)
  const shorter = Math.min(...[rows, columns].map((groups) => groups.filter(({ kind }) => kind !== 'none').length))
  return {
    kind: 'shown',
    rows,
    columns,
    cells: counts.map((line, r) => keep(line, cover.cells[r] ?? [])),
    rowTotals: keep(rowTotals, cover.rows),
    columnTotals: keep(columnTotals, cover.columns),
    total: sum(rowTotals),
    isWithheld,
    association,
    strength: association.kind === 'tested' ? strengthOf(association.v, shorter) : null,
  }
}

/** What is said of a difference leaves out those of whom nothing is known. */
function known(counts: number[][], rows: Group[], columns: Group[]): number[][] {
  const kept = counts.filter((_, r) => rows[r]?.kind !== 'none')
  return kept.map((line) => line.filter((_, c) => columns[c]?.kind !== 'none'))
}

/** In their own order or by size, those in no group last. Of many groups the smallest become one. */
function groupsOf(counted: { value: string; count: number }[], attribute: Attribute, longest: number): Group[] {
  const sizes = new Map<string, number>()
  for (const { value, count } of counted) sizes.set(value, (sizes.get(value) ?? 0) + count)
  const own = orderOf(attribute)
  const bySize = [...sizes.keys()].filter((value) => value !== '').sort((a, b) => sizeOf(sizes, b) - sizeOf(sizes, a))
  const ordered = own
    ? [...own.filter((value) => sizes.has(value)), ...bySize.filter((one) => !own.includes(one))]
    : bySize
  const most = longest - 2
  const kept = ordered.length > most + 1 ? ordered.slice(0, most) : ordered
  return [
    ...kept.map((value): Group => ({ value, kind: 'group' })),
    ...(kept.length < ordered.length ? [{ value: '', kind: 'rest' } as const] : []),
    ...(sizes.has('') ? [{ value: '', kind: 'none' } as const] : []),
  ]
}

function sizeOf(sizes: Map<string, number>, value: string): number {
  return sizes.get(value) ?? 0
}
