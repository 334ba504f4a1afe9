// Places of an event: how many are taken, and passing on what has become free. Always beneath the lock of the event.
import { offeredUntil } from '../../core/events/offers.ts'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { tellOffer } from './messages.ts'
import type { EventToTell } from './queue.ts'
import { lockEvent } from './rights.ts'

/** Those who speak, judge and organise take nobody's place. */
export function takenPlaces(tx: Db, eventId: number): Promise<number> {
  return tx.eventRegistration.count({
    where: { eventId, role: 'participant', status: { in: ['registered', 'offered'] } },
  })
}

/** Offers what is free to the first who wait. @returns to how many */
export async function passPlaces(
  tx: Db,
  event: EventToTell & { status: string; capacity: number | null },
  now: Date,
  hours: SendingHours,
): Promise<number> {
  if (event.startsAt <= now || event.status === 'cancelled') return 0
  const free = event.capacity === null ? undefined : event.capacity - (await takenPlaces(tx, event.id))
  if (free !== undefined && free <= 0) return 0
  const next = await tx.eventRegistration.findMany({
    where: { eventId: event.id, status: 'waiting' },
    orderBy: [{ queuedAt: 'asc' }, { id: 'asc' }],
    ...(free !== undefined && { take: free }),
    select: { id: true, personId: true },
  })
  if (next.length === 0) return 0
  const until = offeredUntil(event, now, hours)
  await tx.eventRegistration.updateMany({
    where: { id: { in: next.map(({ id }) => id) } },
    data: { status: 'offered', offeredUntil: until },
  })
  const personIds = next.map(({ personId }) => personId)
  await tellOffer(tx, event, personIds, { until, now, zone: hours.zone })
  return next.length
}

/** Ends the offers whose time is over and passes their places on. @returns how many ended, and how many were made */
export async function passLapsedOffers(
  db: Db,
  now: Date,
  hours: SendingHours,
): Promise<{ lapsed: number; offered: number }> {
  const due = await db.eventRegistration.findMany({
    where: { status: 'offered', offeredUntil: { lte: now } },
    distinct: ['eventId'],
    select: { eventId: true },
  })
  const sum = { lapsed: 0, offered: 0 }
  for (const { eventId } of due) {
    await inTransaction(db, async (tx) => {
      await lockEvent(tx, eventId)
      const { count } = await tx.eventRegistration.updateMany({
        where: { eventId, status: 'offered', offeredUntil: { lte: now } },
        data: { status: 'lapsed', endedAt: now },
      })
      const event = await tx.centreEvent.findUniqueOrThrow({ where: { id: eventId } })
      sum.lapsed += count
      sum.offered += await passPlaces(tx, event, now, hours)
    })
  }
  return sum
}
