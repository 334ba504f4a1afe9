// The arithmetic of an attacker: which groups of fewer than five follow from the figures of a table.

/** null: withheld. */
export type Known = {
  cells: (number | null)[][]
  rows: (number | null)[]
  columns: (number | null)[]
  total: number | null
}

/**
 * Every set of cells within a row or a column, whose sum is fixed by what is shown (linear algebra, nothing of ours),
 * and is 1 to 4. With `isAnswer` a column is an answer: everybody who gave it is no group of people somebody knows.
 */
export function smallGroups({ cells, rows, columns, total }: Known, { isAnswer }: { isAnswer: boolean }): string[] {
  const width = columns.length
  const at = (r: number, c: number) => r * width + c
  const size = cells.length * width
  const indicator = (places: number[]) => Array.from({ length: size }, (_, i) => (places.includes(i) ? 1 : 0))
  const rowOf = (r: number) => columns.map((_, c) => at(r, c))
  const columnOf = (c: number) => cells.map((_, r) => at(r, c))
  const told: { places: number[]; value: number }[] = [
    ...cells.flatMap((line, r) => line.flatMap((value, c) => (value === null ? [] : [{ places: [at(r, c)], value }]))),
    ...rows.flatMap((value, r) => (value === null ? [] : [{ places: rowOf(r), value }])),
    ...columns.flatMap((value, c) => (value === null ? [] : [{ places: columnOf(c), value }])),
    ...(total === null ? [] : [{ places: cells.flatMap((_, r) => rowOf(r)), value: total }]),
  ]
  const basis: number[][] = []
  for (const { places, value } of told) {
    const rest = reduce(basis, [...indicator(places), value])
    const pivot = rest.slice(0, size).findIndex((one) => Math.abs(one) > 1e-9)
    if (pivot >= 0) basis.push(rest.map((one) => one / (rest[pivot] as number)))
  }
  const lines = [...cells.map((_, r) => rowOf(r)), ...columns.map((_, c) => columnOf(c))]
  const small: string[] = []
  for (const [i, line] of lines.entries()) {
    for (let set = 1; set < 1 << line.length; set++) {
      const places = line.filter((_, n) => set & (1 << n))
      if (isAnswer && i >= cells.length && places.length === line.length) continue
      const rest = reduce(basis, [...indicator(places), 0])
      if (rest.slice(0, size).some((one) => Math.abs(one) > 1e-9)) continue
      const value = Math.round(-(rest[size] as number))
      if (value > 0 && value < 5) small.push(`${places.join('+')} = ${value}`)
    }
  }
  return small
}

function reduce(basis: number[][], row: number[]): number[] {
  return basis.reduce((rest, vector) => {
    const pivot = vector.findIndex((one) => Math.abs(one) > 1e-9)
    const factor = rest[pivot] ?? 0
    return rest.map((one, i) => one - factor * (vector[i] ?? 0))
  }, row)
}
