// The organiser's table at the door: whoever holds its link checks people in; how many have come, never who.
import { deskKey, isSame } from '../../core/events/check-in-code.ts'
import type { CentreEvent } from '../generated/client/index.js'
import type { Db } from '../open.ts'

export type DeskAddress = { token: string; key: string }

/** Null where the link is nobody's. */
export async function openDesk(db: Db, { token, key }: DeskAddress): Promise<CentreEvent | null> {
  const event = await db.centreEvent.findUnique({ where: { token } })
  return event && event.status !== 'draft' && isSame(deskKey(event.checkInSecret, token), key) ? event : null
}

export async function countThere(db: Db, eventId: number): Promise<{ there: number; registered: number }> {
  const [there, registered] = await Promise.all([
    db.eventRegistration.count({ where: { eventId, attendedAt: { not: null } } }),
    db.eventRegistration.count({ where: { eventId, status: 'registered' } }),
  ])
  return { there, registered }
}

/** For whoever has signed in and runs the event: `event` is one that they were let read. */
export function deskPath({ token, checkInSecret }: { token: string; checkInSecret: string }): string {
  return `/e/${token}/check-in/${deskKey(checkInSecret, token)}`
}
