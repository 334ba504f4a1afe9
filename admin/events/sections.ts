// The sections of the page of an event: figures, the list with its attendance, the waiting list, who is out.
import { fullName } from '../../core/people/names.ts'
import { instantInWords } from '../../core/time.ts'
import type { FoundEvent, OnRoster } from '../../db/events/roster.ts'
import type { Desk } from '../desk.ts'
import { type Reader, whole } from '../results/reader.ts'
import type { Cell, Section, Table } from '../sheet.ts'

type Funnel = { queued: number; sent: number; failed: number } | null

export function factsSection(
  reader: Reader,
  desk: Desk,
  { event, roster, funnel }: { event: FoundEvent; roster: OnRoster[]; funnel: Funnel },
): Section {
  const { words } = reader
  const of = (...statuses: string[]) => roster.filter(({ status }) => statuses.includes(status)).length
  const there = roster.filter(({ attendedAt }) => attendedAt).length
  const figure = (name: string, value: number, note: string) => ({
    label: words(`panel-events-figure-${name}`),
    value: whole(reader, value),
    note,
  })
  const { capacity, taken } = event
  // Whoever speaks is on the list and takes no place; an offered one is taken.
  const places =
    capacity === null ? words('panel-events-no-limit') : words('panel-events-places-taken', { taken, capacity })
  return {
    id: 'figures',
    title: words('panel-events-figures'),
    tiles: [
      figure('registered', of('registered'), places),
      figure('waiting', of('waiting', 'offered'), words('panel-events-offered', { count: of('offered') })),
      ...(event.startsAt <= desk.now
        ? [figure('attended', there, words('panel-events-of', { count: of('registered') }))]
        : []),
      ...(funnel && funnel.sent + funnel.queued + funnel.failed > 0
        ? [
            figure(
              'announced',
              funnel.sent,
              words('panel-events-funnel', { queued: funnel.queued, failed: funnel.failed }),
            ),
          ]
        : []),
    ],
  }
}

export function rosterSections(reader: Reader, desk: Desk, event: FoundEvent, roster: OnRoster[]): Section[] {
  const { words } = reader
  const listed = roster.filter(({ status }) => status === 'registered')
  const waiting = roster.filter(({ status }) => status === 'waiting' || status === 'offered').sort(inLine)
  const gone = roster.filter(({ status }) => ['declined', 'lapsed', 'cancelled'].includes(status))
  const marks = event.isMine && event.startsAt <= desk.now && event.status !== 'cancelled'
  const section = (id: string, rows: OnRoster[], table: Omit<Table, 'caption' | 'isStacked'>): Section => {
    const title = words(`panel-events-${id}`, { count: rows.length })
    return { id, title, tables: [{ caption: words('panel-events-table', { title }), isStacked: true, ...table }] }
  }
  const columns = (...names: string[]) => names.map((name) => ({ text: words(`panel-events-column-${name}`) }))
  return [
    section('listed', listed, {
      empty: words('panel-events-nobody'),
      columns: columns('person', 'organisation', 'role', 'attendance', ...(marks ? ['mark'] : [])),
      rows: listed.map((one) => [
        ...who(one),
        words(`panel-events-role-${one.role}`),
        attendance(one, event, words),
        ...(marks ? [markOf(one, event, words)] : []),
      ]),
    }),
    ...(waiting.length > 0
      ? [
          section('waiting', waiting, {
            columns: columns('person', 'organisation', 'standing', ...(marks ? ['mark'] : [])),
            rows: waiting.map((one, i) => [
              ...who(one),
              one.status === 'offered' && one.offeredUntil
                ? words('panel-events-offered-until', {
                    until: instantInWords(one.offeredUntil, desk.hours.zone, desk.actor.language),
                  })
                : words('panel-events-in-line', { place: i + 1 }),
              ...(marks ? [markOf(one, event, words)] : []),
            ]),
          }),
        ]
      : []),
    ...(gone.length > 0
      ? [
          section('gone', gone, {
            columns: columns('person', 'organisation', 'standing'),
            rows: gone.map((one) => [...who(one), words(`panel-events-is-${one.status}`)]),
            isFolded: true,
          }),
        ]
      : []),
  ]
}

function inLine(one: OnRoster, other: OnRoster): number {
  const offered = Number(other.status === 'offered') - Number(one.status === 'offered')
  return offered || (one.queuedAt?.getTime() ?? 0) - (other.queuedAt?.getTime() ?? 0) || one.id - other.id
}

function who({ person, personId, organisation }: OnRoster): Cell[] {
  return [
    { text: fullName(person), href: `/admin/resources/Person/records/${personId}/show` },
    organisation?.shortName ?? '—',
  ]
}

function attendance({ attendedAt }: OnRoster, event: FoundEvent, words: Reader['words']): Cell {
  if (attendedAt) return { text: words('panel-events-there'), tone: 'good' }
  return event.status === 'held' ? { text: words('panel-events-absent'), tone: 'quiet' } : '—'
}

function markOf({ id, attendedAt }: OnRoster, event: FoundEvent, words: Reader['words']): Cell {
  const what = attendedAt ? 'absent' : 'there'
  const values = { event: String(event.id), registration: String(id), what }
  return { acts: [{ text: words(`panel-events-mark-${what}`), values }] }
}
