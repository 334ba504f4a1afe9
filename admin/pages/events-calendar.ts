// «Календарь мероприятий»: a month as a list of its days, with the months beside it.
import { DateTime } from 'luxon'
import { momentInWords } from '../../core/time.ts'
import { type CalendarEvent, eventsBetween } from '../../db/events/calendar.ts'
import type { PageDeclaration } from '../declare.ts'
import type { Desk } from '../desk.ts'
import { pageOfEvent, statusMark } from '../events/words.ts'
import { PanelRefusal } from '../refusal.ts'
import { type Reader, readerOf, whole } from '../results/reader.ts'
import type { Cell, Section, Sheet } from '../sheet.ts'

const name = 'events-calendar'

export const eventsCalendar: PageDeclaration = {
  name,
  icon: 'Calendar',
  component: 'Sheet',
  group: 'events',
  subject: 'centreEvent',
  load: async (desk, query): Promise<Sheet> => {
    const reader = readerOf(desk, query)
    const { words, language, zone } = reader
    const first = monthOf(query.month, desk)
    const events = await eventsBetween(desk.db, desk.actor, {
      from: first.toJSDate(),
      to: first.plus({ months: 1 }).toJSDate(),
      now: desk.now,
    })
    const monthName = (at: DateTime) => at.setLocale(language).toFormat('LLLL yyyy')
    const way = (at: DateTime) => ({
      text: monthName(at),
      href: `/admin/pages/${name}?month=${at.toFormat('yyyy-MM')}`,
    })
    const held = events.filter(({ status }) => status === 'held').length
    return {
      title: words('panel-events-month', { month: monthName(first) }),
      lead: [words('panel-events-in-month', { count: events.length, held })],
      links: [
        way(first.minus({ months: 1 })),
        way(DateTime.fromJSDate(desk.now, { zone }).startOf('month')),
        way(first.plus({ months: 1 })),
      ].filter((link, i, all) => all.findIndex(({ href }) => href === link.href) === i),
      sections: weeksOf(events, zone).map((week) => sectionOf(reader, week)),
    }
  },
}

/** @throws what is no month */
function monthOf(given: string | undefined, { now, hours }: Desk): DateTime {
  if (!given) return DateTime.fromJSDate(now, { zone: hours.zone }).startOf('month')
  const month = /^\d{4}-\d{2}$/.test(given) ? DateTime.fromISO(`${given}-01`, { zone: hours.zone }) : null
  if (!month?.isValid) throw new PanelRefusal(400, 'panel-wrong-query', { name: 'month' })
  return month
}

function weeksOf(events: CalendarEvent[], zone: string): { monday: DateTime; events: CalendarEvent[] }[] {
  const weeks = new Map<string, { monday: DateTime; events: CalendarEvent[] }>()
  for (const event of events) {
    const monday = DateTime.fromJSDate(event.startsAt, { zone }).startOf('week')
    const key = monday.toISODate() ?? ''
    const week = weeks.get(key) ?? { monday, events: [] }
    week.events.push(event)
    weeks.set(key, week)
  }
  return [...weeks.values()]
}

function sectionOf(reader: Reader, { monday, events }: { monday: DateTime; events: CalendarEvent[] }): Section {
  const { words, language, zone } = reader
  const day = (at: DateTime) => at.setLocale(language).toFormat(language === 'ru' ? 'd MMMM' : 'd LLLL')
  const title = words('panel-events-week', { from: day(monday), until: day(monday.plus({ days: 6 })) })
  const column = (key: string, isNumber = false) => ({ text: words(`panel-events-column-${key}`), isNumber })
  const row = (event: CalendarEvent): Cell[] => [
    momentInWords(event.startsAt, zone, language),
    { text: event.title, href: pageOfEvent(event.id) },
    words('events-kind', { kind: event.kind }),
    event.place ?? (event.link ? words('panel-events-online') : '—'),
    event.capacity === null
      ? whole(reader, event.registered)
      : words('panel-events-filled', { count: event.registered, capacity: event.capacity }),
    event.status === 'held' ? whole(reader, event.attended) : '—',
    statusMark(event.status, words),
  ]
  return {
    id: `week-${monday.toISODate()}`,
    title,
    tables: [
      {
        caption: words('panel-events-table', { title }),
        isStacked: true,
        columns: [
          column('when'),
          column('event'),
          column('kind'),
          column('place'),
          column('registered', true),
          column('attended', true),
          column('status'),
        ],
        rows: events.map(row),
      },
    ],
  }
}
