// Small groups are withheld, and so is whatever would give them away by subtraction.

/** No group below this is ever shown; a setting may raise it, nothing lowers it. */
export const smallestGroup = 5

/** Below this the spread of a group of an anonymous survey is not told. */
export const smallestSpread = 10

/** In an anonymous group of fewer than ten, a share of 0 or 1 says of everybody what they answered or did not. */
export function tellsOfAll(n: number, shares: readonly number[]): boolean {
  return n < smallestSpread && shares.some((share) => share === 0 || share === 1)
}

/**
 * Which of the groups that make up a shown total are withheld, given how many people each holds.
 * First those of 1 to k − 1; then, as total minus shown is the withheld together, the smallest others
 * until those together are at least k. An empty group hides nobody and is left alone.
 * `withheldTotal`: even all together are fewer than k.
 */
export function withholdGroups(
  counts: readonly number[],
  k = smallestGroup,
): { withheld: boolean[]; withheldTotal: boolean } {
  refuseLower(k)
  const withheld = counts.map((count) => count > 0 && count < k)
  const together = () => counts.reduce((sum, count, i) => (withheld[i] ? sum + count : sum), 0)
  while (together() > 0 && together() < k) {
    const next = smallestShown(counts, withheld)
    if (next === null) break
    withheld[next] = true
  }
  return { withheld, withheldTotal: together() > 0 && together() < k }
}

function smallestShown(counts: readonly number[], withheld: readonly boolean[]): number | null {
  let best: number | null = null
  counts.forEach((count, i) => {
    if (count > 0 && !withheld[i] && (best === null || count < (counts[best] as number))) best = i
  })
  return best
}

export function refuseLower(k: number): void {
  if (k < smallestGroup) throw new Error(`suppression: the smallest shown group is ${smallestGroup}, not ${k}`)
}
