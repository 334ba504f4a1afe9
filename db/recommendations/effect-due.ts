// Of which recommendations the effect is to be marked: somebody answers for them, and they have had time to work.
const patienceMs = 30 * 24 * 3_600_000

/** Done a month ago and more, with nobody's mark. */
export function effectDue(now: Date) {
  return {
    effect: null,
    takenById: { not: null },
    status: 'done' as const,
    decidedAt: { lte: new Date(now.getTime() - patienceMs) },
  }
}
