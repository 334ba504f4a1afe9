// What db/ refuses of the results, as the panel's own refusal.
import { PanelRefusal } from '../refusal.ts'

export function granted<Found extends { kind: string }>(
  found: Found,
): Exclude<Found, { kind: 'not-yours' } | { kind: 'no-such-wave' }> {
  if (found.kind === 'not-yours') throw new PanelRefusal(403, 'results-refused-not-yours')
  if (found.kind === 'no-such-wave') throw new PanelRefusal(404, 'results-refused-no-such-wave')
  return found as Exclude<Found, { kind: 'not-yours' } | { kind: 'no-such-wave' }>
}
