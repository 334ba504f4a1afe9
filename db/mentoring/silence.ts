// Pairs that have not met for long: the mentor is reminded once a silence, then whoever keeps the mentoring once a week.
import { mentoringArea } from '../../core/mentoring/area.ts'
import { isLeave, silentDays, specialistAfter } from '../../core/mentoring/silence.ts'
import { mentorSilence } from '../../core/outbox/kinds/mentor-silence.ts'
import { silentPairs as pairsKind } from '../../core/outbox/kinds/silent-pairs.ts'
import { isQuiet, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { LocalDate } from '../../core/people/local-date.ts'
import { addDays, localDateOf, startOfDay, weekdayOf } from '../../core/time.ts'
import { holdersOf } from '../area-holders.ts'
import { callOff } from '../called-off.ts'
import type { Db, PrismaClient } from '../open.ts'
import { queue } from '../outbox-queue.ts'
import { settingOf } from '../settings.ts'

export type SilentPair = { id: number; mentorId: number; last: LocalDate; days: number }

/** Pairs of today whose last meeting – or whose beginning – is at least so many days ago. A denied one was none. */
export async function silentPairs(db: Db, least: number, now: Date, zone: string): Promise<SilentPair[]> {
  const today = localDateOf(now, zone)
  const rows = await db.$queryRaw<Omit<SilentPair, 'days'>[]>`
    SELECT m.id, m.mentor_id AS "mentorId",
      to_char(greatest(m.active_from, max(e.held_on)), 'YYYY-MM-DD') AS last
    FROM mentorship m LEFT JOIN mentor_meeting e ON e.mentorship_id = m.id AND e.status <> 'denied'
    WHERE m.active_from <= ${now}::timestamptz AND (m.active_to IS NULL OR m.active_to > ${now}::timestamptz)
    GROUP BY m.id ORDER BY m.id`
  return rows.map((row) => ({ ...row, days: silentDays(row.last, today) })).filter(({ days }) => days >= least)
}

/** Nobody in July nor in a silent stretch. How many messages were queued; run twice, they are there once. */
export async function remindSilentMentors(db: PrismaClient, now: Date, hours: SendingHours): Promise<number> {
  if (isLeave(localDateOf(now, hours.zone)) || isQuiet(now, hours)) return 0
  const pairs = await silentPairs(db, await settingOf(db, 'mentoring-silence'), now, hours.zone)
  const told = pairs.map(({ id, mentorId, last, days }) => ({
    key: `mentoring-silence:${id}:${last}`,
    personId: mentorId,
    params: { days },
  }))
  return queue(db, mentorSilence, told, { now })
}

/**
 * Whoever keeps the mentoring hears of all the pairs that have not met although their mentors were reminded: one message
 * a week and person, as long as there are any. Nobody in July nor in a silent stretch. How many messages were queued.
 */
export async function tellOfSilentPairs(db: PrismaClient, now: Date, hours: SendingHours): Promise<number> {
  const today = localDateOf(now, hours.zone)
  if (isLeave(today) || isQuiet(now, hours)) return 0
  const params = await overdue(db, now, hours.zone)
  if (params.count === 0) return 0
  const monday = addDays(today, 1 - weekdayOf(today))
  const told = (await holdersOf(db, mentoringArea, now)).map((personId) => ({
    key: `silent-pairs:${monday}:person:${personId}`,
    personId,
    params,
  }))
  return queue(db, pairsKind, told, { now, expiresAt: startOfDay(addDays(monday, 7), hours.zone) })
}

/** A pair has met: what waits to be said of the silence says how many are left, or is called off where none is. */
export async function afterMeeting(tx: Db, pair: { id: number; mentorId: number }, now: Date, zone: string) {
  const { id, mentorId } = pair
  const ofPair = { startsWith: `mentoring-silence:${id}:` }
  await callOff(tx, { kind: mentorSilence.name, personId: mentorId, key: ofPair }, now)
  const waiting = { kind: pairsKind.name, status: 'queued' as const }
  if ((await tx.outboxMessage.count({ where: waiting })) === 0) return
  const params = await overdue(tx, now, zone)
  if (params.count === 0) await callOff(tx, { kind: pairsKind.name }, now)
  else await tx.outboxMessage.updateMany({ where: waiting, data: { params } })
}

/** Pairs whose mentors were reminded in vain. */
async function overdue(db: Db, now: Date, zone: string): Promise<{ count: number; least: number }> {
  const least = (await settingOf(db, 'mentoring-silence')) + specialistAfter
  return { count: (await silentPairs(db, least, now, zone)).length, least }
}
