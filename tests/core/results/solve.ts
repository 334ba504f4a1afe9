// The arithmetic of an attacker: which groups of fewer than five follow from all the figures that are shown together.

/** null: withheld. The names of the lines say what the figures are of: the same name in two tables is the same people. */
export type Known = {
  rowNames: string[]
  columnNames: string[]
  cells: (number | null)[][]
  rows: (number | null)[]
  columns: (number | null)[]
  total: number | null
}

/** A line of answers as a whole is everybody who gave one: no group of people that somebody knows. */
export type Answers = { rows: boolean; columns: boolean }

type Place = string
type Sum = { places: Place[]; value: number }

/**
 * Every set of cells within a row or a column, whose sum is fixed by what is shown (linear algebra, nothing of ours),
 * and is 1 to 4. `also`: what is known besides of the same cells, from other tables.
 */
export function smallGroups(known: Known, isAnswer: Answers, also: readonly Sum[] = []): string[] {
  const { rowNames, columnNames } = known
  const basis = basisOf([...sumsOf(known), ...also])
  const lines = [
    ...rowNames.map((row) => ({ isWhole: isAnswer.rows, places: columnNames.map((column) => placeOf(row, column)) })),
    ...columnNames.map((column) => ({
      isWhole: isAnswer.columns,
      places: rowNames.map((row) => placeOf(row, column)),
    })),
  ]
  // In a table of one line, each of its cells is everybody who gave an answer.
  const whole = lines.filter((line) => line.isWhole)
  const isOfWhole = (chosen: Place[]) =>
    chosen.every((place) =>
      whole.some(({ places }) => places.includes(place) && places.every((one) => chosen.includes(one))),
    )
  const small = new Set<string>()
  for (const { places } of lines) {
    for (let set = 1; set < 1 << places.length; set++) {
      const chosen = places.filter((_, n) => set & (1 << n))
      if (isOfWhole(chosen)) continue
      const value = sumOf(basis, chosen)
      if (value !== null && value > 0 && value < 5) small.add(`${nameOf(chosen)} = ${value}`)
    }
  }
  return [...small]
}

/** All that a table says of its cells. Whichever of the two names stands first: a cell is the same people. */
export function sumsOf({ rowNames, columnNames, cells, rows, columns, total }: Known): Sum[] {
  const row = (r: number) => columnNames.map((name) => placeOf(rowNames[r] ?? '', name))
  const column = (c: number) => rowNames.map((name) => placeOf(name, columnNames[c] ?? ''))
  const told = (places: Place[], value: number | null | undefined): Sum[] =>
    typeof value === 'number' ? [{ places, value }] : []
  return [
    ...cells.flatMap((line, r) => line.flatMap((value, c) => told([row(r)[c] ?? ''], value))),
    ...rows.flatMap((value, r) => told(row(r), value)),
    ...columns.flatMap((value, c) => told(column(c), value)),
    ...told(
      rowNames.flatMap((_, r) => row(r)),
      total,
    ),
  ]
}

function placeOf(one: string, other: string): Place {
  return [one, other].sort().join(' & ')
}

function nameOf(places: readonly Place[]): string {
  return [...places].sort().join(' + ')
}

type Row = Map<Place, number>
const constant = '='

function basisOf(told: readonly Sum[]): Map<Place, Row> {
  const basis = new Map<Place, Row>()
  for (const { places, value } of told) {
    const rest = reduce(basis, new Map([...places.map((place): [Place, number] => [place, 1]), [constant, value]]))
    const pivot = [...rest].find(([place]) => place !== constant)
    if (!pivot) continue
    const [place, factor] = pivot
    const row: Row = new Map([...rest].map(([at, one]) => [at, one / factor]))
    // Kept reduced: no other row holds this one's pivot.
    for (const [at, other] of basis) if (other.has(place)) basis.set(at, minus(other, row, other.get(place) ?? 0))
    basis.set(place, row)
  }
  return basis
}

/** null where the sum of these cells does not follow. */
function sumOf(basis: Map<Place, Row>, places: readonly Place[]): number | null {
  const rest = reduce(basis, new Map(places.map((place) => [place, 1])))
  const value = rest.get(constant) ?? 0
  rest.delete(constant)
  return rest.size > 0 ? null : Math.round(-value)
}

function reduce(basis: Map<Place, Row>, row: Row): Row {
  let rest = row
  for (const place of row.keys()) {
    const known = basis.get(place)
    if (known) rest = minus(rest, known, rest.get(place) ?? 0)
  }
  return rest
}

function minus(row: Row, other: Row, factor: number): Row {
  const rest = new Map(row)
  for (const [place, one] of other) {
    const value = (rest.get(place) ?? 0) - factor * one
    if (Math.abs(value) < 1e-9) rest.delete(place)
    else rest.set(place, value)
  }
  return rest
}
