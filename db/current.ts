// What holds on a day.
import type { Where } from './scopes.ts'

/** What runs from `activeFrom` to before `activeTo` and includes the day of `now`. */
export function current(now: Date): Where {
  return { activeFrom: { lte: now }, OR: [{ activeTo: null }, { activeTo: { gt: now } }] }
}
