// Gives a place back, or declines one that was offered: it goes to whoever is next.
import type { Actor } from '../../core/access.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { notThere } from './attendance.ts'
import { passPlaces } from './places.ts'
import { unsay } from './queue.ts'
import { type EventRefused, lockedEvent, noteEvent, refused } from './rights.ts'

export type Withdrawn = { kind: 'withdrawn'; offered: number } | { kind: 'nothing' } | EventRefused

export function withdraw(
  db: Db,
  actor: Actor,
  which: { token: string },
  { personId, now, hours }: { personId: number; now: Date; hours: SendingHours },
): Promise<Withdrawn> {
  if (actor.kind !== 'person' || actor.personId !== personId) {
    return Promise.resolve(refused('events-refused-not-allowed'))
  }
  return inTransaction(db, async (tx) => {
    const event = await lockedEvent(tx, which)
    if (!event) return refused('events-refused-unknown')
    if (event.startsAt <= now) return refused('events-refused-begun')
    const where = { eventId: event.id, personId, endedAt: null }
    const own = await tx.eventRegistration.findFirst({ where })
    if (!own) return { kind: 'nothing' }
    await tx.eventRegistration.update({
      where: { id: own.id },
      data: {
        status: own.status === 'offered' ? 'declined' : 'cancelled',
        endedAt: now,
        offeredUntil: null,
        // Marked at the door and gone before it began: who was not there gets no certificate.
        ...notThere,
      },
    })
    await unsay(tx, event.id, now, { people: personId })
    await noteEvent(tx, actor, 'withdrawFromEvent', event.id, { was: own.status }, now)
    return { kind: 'withdrawn', offered: await passPlaces(tx, event, now, hours) }
  })
}
