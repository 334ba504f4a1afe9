// The attempts to check in that were refused, as whoever runs the event sees them.
import type { Actor } from '../../core/access.ts'
import type { PersonName } from '../../core/people/names.ts'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'

export type RefusedCheckIn = { id: number; readAt: Date; refusal: string; person: PersonName | null }

const most = 200

/** The latest first. Names as far as the actor may read the list; a code of nobody has none. */
export async function refusedCheckIns(db: Db, actor: Actor, eventId: number, now: Date): Promise<RefusedCheckIn[]> {
  const mine = whereOf(actor, 'read', 'eventRegistration', now)
  const rows = await db.eventCheckIn.findMany({
    where: {
      event: { AND: [{ id: eventId }, whereOf(actor, 'write', 'centreEvent', now)] },
      refusal: { not: null },
      // An empty condition on what is related counts as none at all in a choice of several.
      OR: [{ registrationId: null }, { registrationId: { not: null }, registration: { is: mine } }],
    },
    orderBy: { id: 'desc' },
    take: most,
    include: {
      registration: { select: { person: { select: { lastName: true, firstName: true, middleName: true } } } },
    },
  })
  return rows.map(({ id, readAt, refusal, registration }) => ({
    id,
    readAt,
    refusal: refusal ?? '',
    person: registration?.person ?? null,
  }))
}
