// Organisations of which nobody comes to an association, in this school year: to whoever runs its meetings.
import { absencesSeenBy } from '../rmo/absences-seen.ts'
import type { Look } from './attention.ts'

export const rmoAbsences: Look = async ({ db, actor, now, hours }) => {
  const seen = await absencesSeenBy(db, actor, { now, zone: hours.zone })
  const count = new Set(seen.map(({ organisation }) => organisation.id)).size
  return count === 0 ? [] : [{ name: 'rmo-absences', count, tone: 'plain' }]
}
