// Who tries addresses that are nobody's: a few are slips of the hand, many are a search.
const windowMs = 10 * 60_000
const most = 30
const mostKept = 10_000

export function misses(clock: () => Date) {
  const seen = new Map<string, { since: number; count: number }>()
  const current = (who: string) => {
    const one = seen.get(who)
    return one && clock().getTime() - one.since < windowMs ? one : undefined
  }
  return {
    tooMany: (who: string) => (current(who)?.count ?? 0) >= most,
    note(who: string) {
      const one = current(who)
      if (one) one.count += 1
      else {
        if (seen.size >= mostKept) seen.delete(seen.keys().next().value as string)
        seen.set(who, { since: clock().getTime(), count: 1 })
      }
    },
  }
}
