// All certificates of one event, for whoever runs it.
import { type Actor, may } from '../../core/access.ts'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'
import { type Certificate, certificateOf, withEvent } from './certificates.ts'
import { type EventRefused, noteEvent, refused } from './rights.ts'

export function countCertificates(db: Db, eventId: number): Promise<number> {
  return db.eventRegistration.count({
    where: { eventId, certificateNumber: { not: null }, certificateRevokedAt: null, attendedAt: { not: null } },
  })
}

/** Those that hold, by name; taking them is noted. */
export async function certificatesOf(
  db: Db,
  actor: Actor,
  eventId: number,
  now: Date,
): Promise<{ kind: 'certificates'; title: string; all: Certificate[] } | EventRefused> {
  const event = await db.centreEvent.findFirst({
    where: { AND: [{ id: eventId }, whereOf(actor, 'write', 'centreEvent', now)] },
    select: { title: true },
  })
  if (!event || !may(actor, 'read', 'listExport')) return refused('events-refused-not-allowed')
  const rows = await db.eventRegistration.findMany({
    where: { AND: [{ eventId, certificateNumber: { not: null } }, whereOf(actor, 'read', 'eventRegistration', now)] },
    include: withEvent,
    orderBy: [{ person: { lastName: 'asc' } }, { person: { firstName: 'asc' } }, { id: 'asc' }],
  })
  const all = rows.flatMap((row) => certificateOf(row) ?? []).filter(({ holds }) => holds)
  if (all.length === 0) return refused('certificate-refused-no-one')
  await noteEvent(db, actor, 'downloadCertificates', eventId, { count: all.length }, now)
  return { kind: 'certificates', title: event.title, all }
}
