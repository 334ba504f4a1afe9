// Whole numbers that add up: shares of a total, and the n most likely of many.

/**
 * Shares `total` among the weights in whole numbers that add up exactly, each within the bounds (largest remainder).
 * Throws where the bounds leave no way.
 */
export function apportion(total: number, weights: readonly number[], bounds = { min: 0, max: total }): number[] {
  const { min, max } = bounds
  if (min * weights.length > total || max * weights.length < total) {
    throw new RangeError(`${total} cannot be shared among ${weights.length} within ${min}–${max}`)
  }
  const sum = weights.reduce((a, b) => a + b, 0)
  const ideal = weights.map((weight) => (weight / sum) * total)
  const shares = ideal.map((share) => Math.min(max, Math.max(min, Math.floor(share))))
  let left = total - shares.reduce((a, b) => a + b, 0)
  while (left !== 0) {
    const step = Math.sign(left)
    const open = [...shares.keys()].filter((i) => within((shares[i] ?? 0) + step, bounds))
    const gap = (i: number) => ((ideal[i] ?? 0) - (shares[i] ?? 0)) * step
    const furthest = open.reduce((best, i) => (gap(i) > gap(best) ? i : best))
    shares[furthest] = (shares[furthest] ?? 0) + step
    left -= step
  }
  return shares
}

/** The `count` members of the list with the highest score; each score is asked once, in the list's order. */
export function top<T>(list: readonly T[], count: number, score: (member: T) => number): Set<T> {
  const scored = list.map((member) => ({ member, score: score(member) }))
  return new Set(
    scored
      .sort((a, b) => b.score - a.score)
      .slice(0, count)
      .map(({ member }) => member),
  )
}

function within(value: number, { min, max }: { min: number; max: number }): boolean {
  return value >= min && value <= max
}
