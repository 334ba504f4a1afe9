// All coming meetings of a cycle: what they are is shown, then one press registers for each of them.
import { cycleOf, registerForCycle } from '../../db/events/cycle.ts'
import { seriesIdOf } from '../../db/events/series.ts'
import { menuRow, press } from './buttons.ts'
import { hoursOf, lineOf } from './event-rows.ts'
import { goTo, type Reply, type Screen, shown, type Visit } from './visit.ts'

const name = 'event-cycle'
/** Beyond it their number is told: a message has its limit. */
const mostLines = 12

export const eventCycle: Screen = {
  name,
  needs: 'person',
  show: (visit, args) => open(visit, args),
  press: (visit, args) => open(visit, args),
}

async function open(visit: Visit, [token = '', act]: string[]): Promise<Reply> {
  const { deps, contact, event, words } = visit
  if (!/^[0-9a-f]{32}$/.test(token)) return goTo('events')
  const personId = contact.person?.id ?? 0
  const hours = hoursOf(visit)
  if (act === 'yes') {
    const applicant = { personId, madeBy: 'chat', now: event.receivedAt, hours } as const
    const joined = await registerForCycle(deps.db, { kind: 'person', personId }, token, applicant)
    const said = joined.kind === 'refused' ? words(joined.reason) : words('bot-event-cycle-joined', joined)
    return goTo('event', [token], [{ text: said, rows: [] }])
  }
  const seriesId = await seriesIdOf(deps.db, token)
  const meetings = await cycleOf(deps.db, personId, seriesId, event.receivedAt, hours.zone)
  if (meetings.length === 0) return goTo('event', [token], [], words('events-refused-no-cycle'))
  const lines = meetings.slice(0, mostLines).map((one) => lineOf(one, visit))
  const rest = meetings.length - lines.length
  return shown({
    heading: words('bot-event-cycle', { count: meetings.length }),
    text: [...lines, ...(rest > 0 ? [words('bot-event-cycle-more', { count: rest })] : [])].join('\n\n'),
    note: words('bot-event-join-note'),
    rows: [
      [press(words('bot-event-cycle-yes'), `${name}:${token}:yes`)],
      [press(words('bot-back'), `event:${token}`), ...menuRow(words)],
    ],
  })
}
