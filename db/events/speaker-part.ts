// Whoever of ours stands in the programme is on the list in that part, and gets its certificate; out of it, not any more.
import { randomBytes } from 'node:crypto'
import type { EventRole } from '../../core/events/words.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Db } from '../open.ts'
import { planReminders } from './messages.ts'
import { passPlaces, takenPlaces } from './places.ts'
import { unsay } from './queue.ts'
import { organisationOf } from './register.ts'
import type { EventToRun } from './rights.ts'

type When = { now: Date; hours: SendingHours }

/** Beneath the lock of the event. */
export async function matchPart(tx: Db, event: EventToRun, personId: number, when: When): Promise<void> {
  const { id: eventId } = event
  const first = await tx.eventSpeaker.findFirst({
    where: { eventId, personId },
    orderBy: [{ place: 'asc' }, { id: 'asc' }],
    select: { role: true },
  })
  const changed = first
    ? await bringIn(tx, eventId, { personId, role: first.role, now: when.now })
    : await letGo(tx, event, personId, when.now)
  if (!changed || event.status === 'draft') return
  await planReminders(tx, event, when.now, when.hours, personId)
  await passPlaces(tx, event, when.now, when.hours)
}

async function bringIn(
  tx: Db,
  eventId: number,
  { personId, role, now }: { personId: number; role: EventRole; now: Date },
): Promise<boolean> {
  const which = { eventId_personId: { eventId, personId } }
  const own = await tx.eventRegistration.findUnique({ where: which })
  if (own?.status === 'registered' && own.role === role) return false
  const row = { role, status: 'registered' as const, queuedAt: null, offeredUntil: null, endedAt: null }
  await tx.eventRegistration.upsert({
    where: which,
    create: {
      ...row,
      token: randomBytes(16).toString('hex'),
      eventId,
      personId,
      madeBy: 'staff',
      madeAt: now,
      organisationId: await organisationOf(tx, personId, now),
    },
    update: row,
  })
  return true
}

/** Who had registered by themselves stays a listener while there is a place; who was there stays one in any case. */
async function letGo(tx: Db, event: EventToRun, personId: number, now: Date): Promise<boolean> {
  const own = await tx.eventRegistration.findUnique({ where: { eventId_personId: { eventId: event.id, personId } } })
  if (own?.status !== 'registered' || own.role === 'participant') return false
  const isGone = own.madeBy === 'staff' && own.attendedAt === null
  const isFull = event.capacity !== null && (await takenPlaces(tx, event.id)) >= event.capacity
  const became = isGone
    ? { status: 'cancelled' as const, endedAt: now }
    : isFull && own.attendedAt === null
      ? { status: 'waiting' as const, queuedAt: now }
      : {}
  await tx.eventRegistration.update({ where: { id: own.id }, data: { role: 'participant', ...became } })
  await unsay(tx, event.id, now, { kind: 'event-reminder', people: personId })
  return true
}
