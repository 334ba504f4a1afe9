// A cycle for whoever takes part: all coming meetings of a series, joined with one press.
import type { Actor } from '../../core/access.ts'
import { whyClosed } from '../../core/events/registering.ts'
import { localDateOf } from '../../core/time.ts'
import type { CentreEvent } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { meantFor } from './audience.ts'
import { type Applicant, register } from './register.ts'
import { type EventRefused, refused } from './rights.ts'
import { seriesIdOf } from './series.ts'

export type CycleMeeting = Pick<CentreEvent, 'token' | 'title' | 'kind' | 'startsAt' | 'endsAt' | 'place' | 'link'>

/** Those the person may still register for, the event itself among them; fewer than two are no cycle. */
export async function cycleOf(
  db: Db,
  personId: number,
  seriesId: number | null,
  now: Date,
  zone: string,
): Promise<CycleMeeting[]> {
  if (seriesId === null) return []
  const coming = await db.centreEvent.findMany({
    where: {
      seriesId,
      status: 'announced',
      startsAt: { gt: now },
      registrations: { none: { personId, status: { in: ['registered', 'waiting', 'offered'] } } },
    },
    orderBy: [{ startsAt: 'asc' }, { id: 'asc' }],
  })
  const open = await meantFor(
    db,
    personId,
    coming.filter((event) => whyClosed(event, now) === null),
    localDateOf(now, zone),
  )
  return open.length > 1 ? open : []
}

/** Each meeting by itself: where there is no place any more the person waits. */
export async function registerForCycle(
  db: Db,
  actor: Actor,
  token: string,
  applicant: Applicant,
): Promise<{ kind: 'joined'; registered: number; waiting: number } | EventRefused> {
  const { personId, now, hours } = applicant
  const meetings = await cycleOf(db, personId, await seriesIdOf(db, token), now, hours.zone)
  if (meetings.length === 0) return refused('events-refused-no-cycle')
  const sum = { registered: 0, waiting: 0 }
  for (const meeting of meetings) {
    const became = await register(db, actor, { token: meeting.token }, applicant)
    if (became.kind === 'registered' || became.kind === 'waiting') sum[became.kind]++
  }
  return sum.registered + sum.waiting > 0 ? { kind: 'joined', ...sum } : refused('events-refused-no-cycle')
}
