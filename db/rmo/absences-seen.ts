// The absences of this school year as whoever runs the meetings sees them, and whether the heads were told.
import { type Actor, may } from '../../core/access.ts'
import { schoolYearDays, schoolYearOf } from '../../core/school-year.ts'
import { localDateOf, startOfDay } from '../../core/time.ts'
import type { Db } from '../open.ts'
import { whereOf } from '../scopes.ts'
import { type Absence, absenceKeys, rmoAbsences } from './absences.ts'

type When = { now: Date; zone: string }

export async function absencesSeenBy(db: Db, actor: Actor, { now, zone }: When): Promise<Absence[]> {
  if (!may(actor, 'write', 'centreEvent')) return []
  const { from } = schoolYearDays(schoolYearOf(localDateOf(now, zone)))
  const absences = await rmoAbsences(db, { endedAfter: startOfDay(from, zone), now, zone })
  if (absences.length === 0) return []
  const ids = [...new Set(absences.map(({ second }) => second.id))]
  const where = { AND: [{ id: { in: ids } }, whereOf(actor, 'write', 'centreEvent', now)] }
  const own = new Set((await db.centreEvent.findMany({ where, select: { id: true } })).map(({ id }) => id))
  return absences.filter(({ second }) => own.has(second.id))
}

/** `toldAt`: when the head was written to; null where nothing has gone out, for there is no head or no chat. */
export async function absencesWithTold(
  db: Db,
  actor: Actor,
  when: When,
): Promise<(Absence & { toldAt: Date | null })[]> {
  const absences = await absencesSeenBy(db, actor, when)
  const keys = await absenceKeys(db, absences, when.zone)
  const sent = await db.outboxMessage.findMany({
    where: { key: { in: keys }, status: 'sent' },
    select: { key: true, settledAt: true },
  })
  const at = new Map(sent.map(({ key, settledAt }) => [key, settledAt]))
  return absences.map((absence, i) => ({ ...absence, toldAt: at.get(keys[i] ?? '') ?? null }))
}
