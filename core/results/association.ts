// Do two attributes go together more than chance would have it?

/** `differs`: more than chance; `within-error` is said as «разница в пределах погрешности». */
export type Association =
  | { kind: 'too-few' }
  | { kind: 'tested'; verdict: 'differs' | 'within-error'; chiSquare: number; degrees: number; p: number; v: number }

/**
 * Pearson's χ² of a table of counts, divided by the share of the population that was not asked, for the part that was
 * asked needs no guessing: the first-order correction of Rao and Scott, JASA 76 (1981), 221–230, whose design effect is
 * 1 − n/N for a simple sample without replacement. Where everybody answered, any difference is one.
 *
 * `too-few` where an expected count is below 1 or more than a fifth of them below 5: Cochran, Biometrics 10 (1954),
 * 417–451. `v` is Cramér's, √(χ²/(n (min(rows, columns) − 1))), of the counts as they are: Cramér, Mathematical Methods
 * of Statistics (1946), §21.9.
 *
 * @param population how many were asked
 */
export function associationOf(counts: readonly (readonly number[])[], population: number): Association {
  const { table, rows, columns, n } = withoutEmpty(counts)
  if (rows.length < 2 || columns.length < 2) return { kind: 'too-few' }
  const expected = rows.map((row) => columns.map((column) => (row * column) / n))
  const all = expected.flat()
  if (all.some((one) => one < 1) || all.filter((one) => one < 5).length > all.length / 5) return { kind: 'too-few' }
  const chiSquare = table.reduce(
    (total, row, r) =>
      total + row.reduce((sum, count, c) => sum + (count - (expected[r]?.[c] ?? 0)) ** 2 / (expected[r]?.[c] ?? 1), 0),
    0,
  )
  const degrees = (rows.length - 1) * (columns.length - 1)
  const unasked = Math.max(0, 1 - n / Math.max(n, population))
  const p = chiSquare < 1e-9 ? 1 : unasked === 0 ? 0 : chiSquareTail(chiSquare / unasked, degrees)
  const v = Math.sqrt(chiSquare / (n * (Math.min(rows.length, columns.length) - 1)))
  return { kind: 'tested', verdict: p < 0.05 ? 'differs' : 'within-error', chiSquare, degrees, p, v }
}

/** How strong a difference is, in Cohen's words: Statistical Power Analysis (2nd ed., 1988), §7.2, w = V √(min − 1). */
export type Strength = 'none' | 'weak' | 'medium' | 'strong'

export function strengthOf(v: number, shorterSide: number): Strength {
  const w = v * Math.sqrt(Math.max(1, shorterSide - 1))
  return w < 0.1 ? 'none' : w < 0.3 ? 'weak' : w < 0.5 ? 'medium' : 'strong'
}

function withoutEmpty(counts: readonly (readonly number[])[]) {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
  const width = counts[0]?.length ?? 0
  const isKept = Array.from({ length: width }, (_, c) => counts.some((row) => (row[c] ?? 0) > 0))
  const table = counts.filter((row) => sum(row) > 0).map((row) => row.filter((_, c) => isKept[c]))
  const rows = table.map(sum)
  const columns = (table[0] ?? []).map((_, c) => sum(table.map((row) => row[c] ?? 0)))
  return { table, rows, columns, n: sum(rows) }
}

/**
 * P(χ² ≥ x): the incomplete gamma function Q(degrees/2, x/2), by its series below the mean and by its continued
 * fraction above. Abramowitz and Stegun, Handbook of Mathematical Functions, 6.5.29 and 6.5.31 (with 26.4.19).
 */
export function chiSquareTail(x: number, degrees: number): number {
  const [a, z] = [degrees / 2, x / 2]
  if (z <= 0) return 1
  const front = Math.exp(a * Math.log(z) - z - logGamma(a))
  if (z < a + 1) {
    let [term, total] = [1 / a, 1 / a]
    for (let n = 1; n < 1_000 && term > total * 1e-15; n++) total += term *= z / (a + n)
    return Math.max(0, 1 - front * total)
  }
  // Lentz's way through the continued fraction.
  let [b, c, d] = [z + 1 - a, 1e300, 1 / (z + 1 - a)]
  let h = d
  for (let n = 1; n < 1_000; n++) {
    const an = -n * (n - a)
    b += 2
    d = 1 / (an * d + b)
    c = b + an / c
    h *= d * c
    if (Math.abs(d * c - 1) < 1e-15) break
  }
  return front * h
}

/** ln Γ(a) for a > 0 by Stirling's series after moving up: Abramowitz and Stegun, 6.1.15 and 6.1.41. */
function logGamma(a: number): number {
  let [x, moved] = [a, 0]
  for (; x < 12; x++) moved += Math.log(x)
  const series = 1 / (12 * x) - 1 / (360 * x ** 3) + 1 / (1260 * x ** 5)
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - moved
}
