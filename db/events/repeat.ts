// Holds an event again on further days: drafts that nobody hears of before each is announced.
import { DateTime } from 'luxon'
import type { Actor } from '../../core/access.ts'
import { judgeEvent } from '../../core/events/judge.ts'
import { ownRules } from '../../core/events/reminder-rules.ts'
import { mostTimes, type RepeatStep, repeatDays } from '../../core/events/repeat.ts'
import type { LocalDate } from '../../core/people/local-date.ts'
import { localDateOf } from '../../core/time.ts'
import type { CentreEvent } from '../generated/client/index.js'
import type { Db } from '../open.ts'
import { inTransaction } from '../transaction.ts'
import { createEvent } from './plan.ts'
import { type EventRefused, eventToRun, noteEvent, refused, refusedBy } from './rights.ts'

export type Repeat = { every: RepeatStep; times: number }

/** All of them or none. The programme and the materials are each meeting's own. */
export function repeatEvent(
  db: Db,
  actor: Actor,
  id: number,
  { every, times }: Repeat,
  { now, zone }: { now: Date; zone: string },
): Promise<{ kind: 'repeated'; days: LocalDate[] } | EventRefused> {
  if (!Number.isInteger(times) || times < 1 || times > mostTimes) {
    return Promise.resolve(refused('events-refused-times', { most: mostTimes }))
  }
  return inTransaction(db, async (tx) => {
    const found = await eventToRun(tx, actor, id)
    if (found.kind === 'refused') return found
    const { event } = found
    const aims = await tx.eventAim.findMany({ where: { eventId: id }, select: { survey: true, scale: true } })
    const days = repeatDays(localDateOf(event.startsAt, zone), { every, times })
    const drafts = days.map((day) => ({ ...draftOf(event), ...timesOn(event, day, zone), aims, topics: event.topics }))
    const wrong = drafts.map((draft) => judgeEvent(draft, now)).find((one) => one !== null)
    if (wrong) return refusedBy(wrong)
    for (const draft of drafts) {
      const created = await createEvent(tx, actor, draft, now, zone)
      // Of the first, before anything is written: what is refused of one is refused of all.
      if (created.kind === 'refused') return created
    }
    await noteEvent(tx, actor, 'repeatEvent', id, { count: days.length }, now)
    return { kind: 'repeated', days }
  })
}

function draftOf(event: CentreEvent) {
  const { title, description, kind, level, mode, area, activity, place, link, hours, capacity } = event
  const { audience, segmentId, seriesId, organiserId, organisationId, rmoId } = event
  const what = { title, description, kind, level, mode, area, activity, place, link, hours, capacity }
  const reminders = ownRules(event.reminders)
  return { ...what, audience, segmentId, seriesId, organiserId, organisationId, rmoId, reminders }
}

/** At the same hours of another day, whatever the clocks do in between. */
function timesOn({ startsAt, endsAt, registrationClosesAt }: CentreEvent, day: LocalDate, zone: string) {
  const from = DateTime.fromISO(localDateOf(startsAt, zone), { zone: 'utc' })
  const days = Math.round(DateTime.fromISO(day, { zone: 'utc' }).diff(from, 'days').days)
  const moved = (at: Date) => DateTime.fromJSDate(at, { zone }).plus({ days }).toJSDate()
  return {
    startsAt: moved(startsAt),
    endsAt: moved(endsAt),
    registrationClosesAt: registrationClosesAt && moved(registrationClosesAt),
  }
}
