// The list of an event as a table to write: what is signed at the entrance, and what is kept of who was there.
import { fullName } from '../../core/people/names.ts'
import { instantInWords } from '../../core/time.ts'
import type { FoundEvent, OnRoster } from '../../db/events/roster.ts'
import { wordsOf } from '../../locales/index.ts'
import type { TableToWrite, Value } from '../../reports/table.ts'
import type { Desk } from '../desk.ts'

const columns = ['person', 'organisation', 'role', 'status', 'attendance', 'at'] as const

export function rosterToWrite(
  roster: OnRoster[],
  event: FoundEvent,
  { actor, hours }: Desk,
): TableToWrite & { count: number } {
  const words = wordsOf(actor.language)
  async function* rows(): AsyncGenerator<Value[]> {
    for (const one of roster) {
      const known = event.status === 'held' ? words('panel-events-absent') : null
      yield [
        fullName(one.person),
        one.organisation?.shortName ?? null,
        words(`panel-events-role-${one.role}`),
        words(`panel-events-is-${one.status}`),
        one.attendedAt ? words('panel-events-there') : known,
        one.attendedAt && instantInWords(one.attendedAt, hours.zone, actor.language),
      ]
    }
  }
  return {
    name: words('panel-events-sheet'),
    head: columns.map((name) => words(`panel-events-column-${name}`)),
    widths: [36, 32, 20, 24, 16, 24],
    count: roster.length,
    rows,
  }
}
