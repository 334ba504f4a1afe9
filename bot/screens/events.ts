// «Мероприятия»: those that the person is registered for, then those that are open to them.
import { eventsOf, type OwnEvent } from '../../db/events/own.ts'
import { menuRow, pageOf, press, turnRow } from './buttons.ts'
import { hoursOf, lineOf } from './event-rows.ts'
import { goTo, type Screen, shown, type Visit } from './visit.ts'

const name = 'events'
const perPage = 5

export const events: Screen = {
  name,
  command: 'events',
  needs: 'person',
  async show(visit, [page = '0']) {
    const { deps, event, contact, words } = visit
    if (!contact.person) return goTo('code')
    const { mine, open } = await eventsOf(deps.db, contact.person.id, event.receivedAt, hoursOf(visit).zone)
    const part = pageOf([...mine, ...open], Number(page) || 0, perPage)
    const rows = part.items.map((one, i) => [
      press(words('bot-events-open', { number: part.from + i + 1 }), `event:${one.token}`),
    ])
    const text = part.items.length > 0 ? linesOf(part, visit) : words('bot-events-none')
    return shown(
      {
        heading: words('bot-events-title'),
        text,
        ...(part.last > 0 && { note: words('bot-page-of', { page: part.page + 1, pages: part.last + 1 }) }),
        rows: [
          ...inOneRow(rows),
          turnRow(words, part, (to) => `${name}:${to}`),
          [press(words('bot-contests-all'), 'applications')],
          // An address that phones cannot reach is of no use to them.
          deps.pages ? [press(words('bot-calendar-button'), 'calendar'), ...menuRow(words)] : menuRow(words),
        ].filter((row) => row.length > 0),
      },
      { memo: null },
    )
  },
}

function inOneRow<Item>(rows: Item[][]): Item[][] {
  return [rows.flat()]
}

function linesOf(part: { items: OwnEvent[]; from: number }, visit: Visit): string {
  const { words } = visit
  return part.items
    .map((one, i) => {
      const line = words('bot-events-line', { number: part.from + i + 1, line: lineOf(one, visit) })
      return one.status ? `${line}\n${words(`bot-event-is-${one.status}`)}` : line
    })
    .join('\n\n')
}
