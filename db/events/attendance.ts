// Who was there, marked by hand in the list.
import type { Actor } from '../../core/access.ts'
import { localDateOf, startOfDay } from '../../core/time.ts'
import type { CentreEvent } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { type EventRefused, eventToRun, noteEvent, refused } from './rights.ts'

export const notThere = { attendedAt: null, attendedBy: null, attendedById: null }

/** Marks these registrations as there, or as not there: what was marked so before stays as it was. */
export function markAttendance(
  db: Db,
  actor: Actor,
  eventId: number,
  { registrationIds, attended, now }: { registrationIds: number[]; attended: boolean; now: Date },
): Promise<{ kind: 'marked'; count: number } | EventRefused> {
  return inTransaction(db, async (tx) => {
    const found = await eventToRun(tx, actor, eventId)
    if (found.kind === 'refused') return found
    const { event } = found
    if (event.status === 'cancelled') return refused('events-refused-cancelled')
    if (event.startsAt > now) return refused('events-refused-not-begun')
    const { count } = await tx.eventRegistration.updateMany({
      where: {
        id: { in: registrationIds },
        eventId,
        status: { in: ['registered', 'offered', 'waiting'] },
        attendedAt: attended ? null : { not: null },
      },
      data: attended
        ? {
            attendedAt: now < event.endsAt ? now : event.endsAt,
            attendedBy: 'staff',
            attendedById: actor.kind === 'staff' ? actor.accountId : null,
            // Came without a place, and was let in.
            status: 'registered',
          }
        : notThere,
    })
    await noteEvent(tx, actor, 'markAttendance', eventId, { attended: attended ? 'yes' : 'no', count }, now)
    return { kind: 'marked', count }
  })
}

/** Of an event that was put off: whoever came on an earlier day was not there, and is marked anew when they come. */
export async function forgetEarlierDays(tx: Db, { id, startsAt }: CentreEvent, zone: string): Promise<void> {
  const before = startOfDay(localDateOf(startsAt, zone), zone)
  await tx.eventRegistration.updateMany({ where: { eventId: id, attendedAt: { lt: before } }, data: notThere })
}
