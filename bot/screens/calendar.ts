// The own events in the calendar of a phone: the address to subscribe to, and closing it.
import { closeFeed, hasFeed, openFeed } from '../../db/events/feed.ts'
import { menuRow, press } from './buttons.ts'
import { goTo, type Screen, shown, type Visit } from './visit.ts'

const name = 'calendar'

export const calendar: Screen = {
  name,
  needs: 'person',
  async show(visit) {
    const { deps, contact, words } = visit
    if (!deps.pages) return goTo('events')
    const isOpen = await hasFeed(deps.db, contact.person?.id ?? 0)
    return shown({
      heading: words('bot-calendar-title'),
      text: words('bot-calendar-text'),
      rows: [
        [press(words(isOpen ? 'bot-calendar-again' : 'bot-calendar-open'), `${name}:open`)],
        ...(isOpen ? [[press(words('bot-calendar-close'), `${name}:close`)]] : []),
        [press(words('bot-event-all'), 'events'), ...menuRow(words)],
      ],
    })
  },
  async press(visit, [act]) {
    if (act === 'open') return open(visit)
    if (act !== 'close') return calendar.show(visit, [])
    await closeFeed(visit.deps.db, ...who(visit))
    return goTo(name, [], [], visit.words('bot-calendar-closed'))
  },
}

async function open(visit: Visit) {
  const { deps, words } = visit
  const feed = deps.pages ? await openFeed(deps.db, ...who(visit)) : null
  if (!deps.pages || feed?.kind !== 'open') return goTo(name)
  const url = new URL(`/me/${feed.token}.ics`, deps.pages).href
  return shown({
    heading: words('bot-calendar-title'),
    text: words('bot-calendar-address', { url }),
    note: words('bot-calendar-secret'),
    rows: [[{ kind: 'link', label: words('bot-calendar-go'), url }], [press(words('bot-back'), name)]],
  })
}

function who({ contact, event }: Visit) {
  const personId = contact.person?.id ?? 0
  return [
    { kind: 'person', personId },
    { personId, now: event.receivedAt },
  ] as const
}
