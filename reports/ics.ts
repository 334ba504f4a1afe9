// Events as a calendar file (RFC 5545): one, or all that a person takes part in.
import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator'
import { DateTime } from 'luxon'

export type CalendarEntry = {
  /** Names it in every calendar that has it: a later file with a higher revision takes its place. */
  token: string
  revision: number
  title: string
  startsAt: Date
  /** Exclusive. */
  endsAt: Date
  place: string | null
  /** Of whoever takes part from afar. */
  link: string | null
  description: string | null
  isCancelled: boolean
  /** The card of the event. */
  page: string
}

/** `stamp` is when it is written. Instants go out in UTC, so that no calendar has to know our zone. */
export function writeCalendar(
  entries: readonly CalendarEntry[],
  { name, stamp }: { name: string; stamp: Date },
): string {
  const calendar = new ICalCalendar({
    name,
    prodId: { company: 'metodist', product: 'metodist', language: 'RU' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: 3_600,
  })
  for (const { token, revision, title, startsAt, endsAt, place, link, description, isCancelled, page } of entries) {
    calendar.createEvent({
      id: `${token}@metodist`,
      sequence: revision + (isCancelled ? 1 : 0),
      stamp: utc(stamp),
      start: utc(startsAt),
      end: utc(endsAt),
      summary: title,
      location: place ?? link,
      description: [description, link].filter((one) => one !== null).join('\n\n') || null,
      url: page,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    })
  }
  return calendar.toString()
}

function utc(at: Date): DateTime {
  return DateTime.fromJSDate(at, { zone: 'utc' })
}
