// Staff put somebody on the list of an event: beyond the audience too, and in whatever part.
import { randomBytes } from 'node:crypto'
import type { Actor } from '../../core/access.ts'
import { judgeChange } from '../../core/events/judge.ts'
import type { EventRole } from '../../core/events/words.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { planReminders, tellRegistered } from './messages.ts'
import { passPlaces, takenPlaces } from './places.ts'
import { unsay } from './queue.ts'
import { organisationOf } from './register.ts'
import { type EventRefused, eventToRun, noteEvent, refused, refusedBy } from './rights.ts'

type Given = { personId: number; role: EventRole; now: Date; hours: SendingHours }

/** Of a draft nobody is told yet. Participants take a place; the others none. */
export function enrol(
  db: Db,
  actor: Actor,
  eventId: number,
  { personId, role, now, hours }: Given,
): Promise<{ kind: 'enrolled' } | EventRefused> {
  return inTransaction(db, async (tx) => {
    const found = await eventToRun(tx, actor, eventId)
    if (found.kind === 'refused') return found
    const { event } = found
    const wrong = judgeChange(event, now)
    if (wrong) return refusedBy(wrong)
    const person = await tx.person.findFirst({ where: { id: personId, status: { not: 'left' } }, select: { id: true } })
    if (!person) return refused('events-refused-no-person')
    const which = { eventId_personId: { eventId, personId } }
    const own = await tx.eventRegistration.findUnique({ where: which })
    if (own?.status === 'registered' && own.role === role) return refused('events-refused-on-list')
    const hasPlace = own?.role === 'participant' && (own.status === 'registered' || own.status === 'offered')
    if (role === 'participant' && !hasPlace && event.capacity !== null) {
      if ((await takenPlaces(tx, eventId)) >= event.capacity) return refused('events-refused-full')
    }
    const row = {
      role,
      status: 'registered' as const,
      madeBy: 'staff' as const,
      madeAt: now,
      queuedAt: null,
      offeredUntil: null,
      endedAt: null,
      organisationId: await organisationOf(tx, personId, now),
    }
    const token = randomBytes(16).toString('hex')
    await tx.eventRegistration.upsert({ where: which, create: { token, eventId, personId, ...row }, update: row })
    await unsay(tx, eventId, now, { people: personId })
    if (event.status !== 'draft') {
      await planReminders(tx, event, now, hours, personId)
      await tellRegistered(tx, event, [personId], now, hours.zone)
      await passPlaces(tx, event, now, hours)
    }
    await noteEvent(tx, actor, 'registerForEvent', eventId, { personId, role }, now)
    return { kind: 'enrolled' }
  })
}
