// When a second person must have looked at a broadcast before it goes out.

/** How much an audience may grow, in hundredths, before what was approved for it is approved anew. */
const growth = 10

/**
 * Whether a second person must look at it first.
 * @param above the most recipients of one that needs no approval
 * @param approved how many a second person has approved these very words for; null where nobody has
 */
export function needsApproval({
  people,
  above,
  approved,
}: {
  people: number
  above: number
  approved: number | null
}): boolean {
  if (people <= above) return false
  return approved === null || people * 100 > approved * (100 + growth)
}
