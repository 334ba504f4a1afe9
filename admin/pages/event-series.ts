// «Серия»: the events of a series or of a yearly plan, how many were held, and how many came.
import { may } from '../../core/access.ts'
import { schoolYearInWords } from '../../core/school-year.ts'
import { findSeries } from '../../db/events/series.ts'
import type { PageDeclaration } from '../declare.ts'
import { paperInWords } from '../events/materials.ts'
import { pageOfEvent, statusMark, whenOfEvent } from '../events/words.ts'
import { PanelRefusal } from '../refusal.ts'
import { numberOf } from '../results/query.ts'
import { readerOf, whole } from '../results/reader.ts'
import type { Sheet } from '../sheet.ts'

export const eventSeriesPage: PageDeclaration = {
  name: 'event-series',
  icon: 'Layers',
  component: 'Sheet',
  group: null,
  subject: 'eventSeries',
  load: async (desk, query): Promise<Sheet> => {
    const { db, actor, now } = desk
    const series = await findSeries(db, actor, numberOf(query, 'series'), now)
    if (!series) throw new PanelRefusal(404, 'panel-refused-missing')
    const reader = readerOf(desk, query)
    const { words } = reader
    const { id, title, rmo, schoolYear, note, events, visitors } = series
    const held = events.filter(({ status }) => status === 'held')
    const visits = held.reduce((sum, { attended }) => sum + attended, 0)
    const figure = (name: string, value: number, told: string) => ({
      label: words(`panel-series-figure-${name}`),
      value: whole(reader, value),
      note: told,
    })
    const minutesOf = (minutes: (typeof events)[number]['minutes']) =>
      minutes.length > 0 ? { lines: minutes.map((one) => paperInWords(one, reader)) } : '—'
    const hasMinutes = events.some(({ minutes }) => minutes.length > 0)
    const columns = ['event', 'when', 'status', 'registered', 'attended', ...(hasMinutes ? ['minutes'] : [])]
    return {
      title,
      lead: [
        words('panel-series-lead', { year: schoolYearInWords(schoolYear) }),
        ...(rmo ? [words('panel-series-rmo', { name: rmo.name })] : []),
        ...(note ? [note] : []),
      ],
      links: [
        ...(may(actor, 'write', 'eventSeries') && may(actor, 'write', 'centreEvent')
          ? [
              {
                text: words('panel-series-add'),
                href: `/admin/resources/CentreEvent/actions/createEvent?series=${id}`,
              },
            ]
          : []),
        { text: words('panel-series-card'), href: `/admin/resources/EventSeries/records/${id}/show` },
      ],
      sections: [
        {
          id: 'figures',
          title: words('panel-events-figures'),
          tiles: [
            figure('held', held.length, words('panel-series-of', { count: planned(events) })),
            figure('visits', visits, words('panel-series-visitors', { count: visitors })),
          ],
        },
        {
          id: 'events',
          title: words('panel-series-events', { count: events.length }),
          tables: [
            {
              caption: words('panel-events-table', { title }),
              isStacked: true,
              empty: words('panel-series-empty'),
              columns: columns.map((name) => ({
                text: words(`panel-events-column-${name}`),
                isNumber: name === 'registered' || name === 'attended',
              })),
              rows: events.map((event) => [
                { text: event.title, href: pageOfEvent(event.id) },
                whenOfEvent(event, desk),
                statusMark(event.status, words),
                whole(reader, event.registered),
                event.status === 'held' ? whole(reader, event.attended) : '—',
                ...(hasMinutes ? [minutesOf(event.minutes)] : []),
              ]),
            },
          ],
        },
      ],
    }
  },
}

function planned(events: { status: string }[]): number {
  return events.filter(({ status }) => status !== 'cancelled').length
}
