// What the coming week brings, for the home page: surveys that open or close, and events.
import { addDays, localDateOf, startOfDay } from '../core/time.ts'
import { eventsBetween } from '../db/events/calendar.ts'
import { comingDays } from '../db/wave-calendar.ts'
import { wordsOf } from '../locales/index.ts'
import type { Desk } from './desk.ts'
import { pageOfEvent } from './events/words.ts'
import { dayOf, momentOf } from './wave-words.ts'

type Coming = { id: string; at: Date; day: string; says: string; title: string; href: string }

/** More would push the rest of the page out of sight; the calendar has them all. */
const mostEvents = 8

/** In the order of time, today included. */
export async function comingWeek(desk: Desk): Promise<Omit<Coming, 'at'>[]> {
  const { db, actor, now, hours } = desk
  const until = startOfDay(addDays(localDateOf(now, hours.zone), 8), hours.zone)
  const words = wordsOf(actor.language)
  const waves = (await comingDays(db, actor, now, until)).map(
    ({ id, title, what, at }): Coming => ({
      id: `${what}-${id}`,
      at,
      // The last day, not the first instant after it.
      day: dayOf(what === 'closes' ? new Date(at.getTime() - 1) : at, desk),
      says: words(`panel-home-coming-${what}`),
      title,
      href: `/admin/resources/Wave/records/${id}/show`,
    }),
  )
  const events = (await eventsBetween(db, actor, { from: now, to: until, now }))
    .filter(({ status }) => status === 'announced' || status === 'registration_closed')
    .slice(0, mostEvents)
    .map(
      ({ id, title, startsAt }): Coming => ({
        id: `event-${id}`,
        at: startsAt,
        day: momentOf(startsAt, desk),
        says: '',
        title,
        href: pageOfEvent(id),
      }),
    )
  return [...waves, ...events]
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .map(({ at: _, ...day }) => day)
}
