// One event: its card, registering in two presses, taking or declining an offered place, withdrawing.
import { entryOf } from '../../core/entry.ts'
import { momentInWords } from '../../core/time.ts'
import type { Action } from '../../core/view.ts'
import { type EventCard, eventCard } from '../../db/events/own.ts'
import { register } from '../../db/events/register.ts'
import { snooze, stopReminders } from '../../db/events/snooze.ts'
import { withdraw } from '../../db/events/withdraw.ts'
import { menuRow, press } from './buttons.ts'
import { drawEvent } from './event-card.ts'
import { isAppliedFor } from './event-contest.ts'
import { factsOf, hoursOf, nameOf } from './event-rows.ts'
import { type Drawing, goTo, type Reply, type Screen, shown, type Visit } from './visit.ts'

const name = 'event'

export const event: Screen = {
  name,
  needs: 'person',
  async show(visit, [token = '']) {
    const card = await cardOf(visit, token)
    return card ? shown(drawEvent(card, visit), { memo: null }) : unknown(visit)
  },
  async press(visit, args) {
    const [token = '', act] = args
    const deed = entryOf(deeds, act ?? '')
    if (!deed) return event.show(visit, args)
    return (await cardOf(visit, token)) ? deed(visit, token) : unknown(visit)
  },
}

const deeds: Record<string, (visit: Visit, token: string) => Promise<Reply>> = {
  /** The first press: what will be kept is shown before it is. */
  join: async (visit, token) => {
    const card = await cardOf(visit, token)
    if (card && isAppliedFor(card)) return goTo('application', ['new', token])
    if (!card || card.status === 'registered' || card.status === 'waiting' || card.whyNot) return goTo(name, [token])
    return shown(
      confirming(card, visit, 'bot-event-join', [[press(visit.words('bot-event-join-yes'), `${name}:${token}:yes`)]]),
    )
  },
  yes: async (visit, token) => {
    const { personId, actor, now } = who(visit)
    const became = await register(
      visit.deps.db,
      actor,
      { token },
      { personId, madeBy: 'chat', now, hours: hoursOf(visit) },
    )
    if (became.kind === 'refused') return said(visit, token, visit.words(became.reason, became.args))
    const outcome = became.kind === 'already' ? `already-${became.status}` : became.kind
    return goTo(name, [token], [], visit.words(`bot-event-became-${outcome}`))
  },
  leave: async (visit, token) => {
    const card = await cardOf(visit, token)
    if (!card?.status) return goTo(name, [token])
    const yes = [press(visit.words('bot-event-leave-yes'), `${name}:${token}:gone`)]
    return shown(confirming(card, visit, 'bot-event-leave', [yes]))
  },
  gone: (visit, token) => giveBack(visit, token, 'bot-event-left'),
  decline: (visit, token) => giveBack(visit, token, 'bot-event-declined'),
  snooze: async (visit, token) => {
    const { personId, now } = who(visit)
    const { deps, contact, words } = visit
    const hours = hoursOf(visit)
    const outcome = await snooze(deps.db, token, { personId, now, hours })
    const until = outcome.kind === 'snoozed' ? momentInWords(outcome.until, hours.zone, contact.language) : ''
    return goTo(name, [token], [], words(`bot-event-snooze-${outcome.kind}`, { when: until }))
  },
  quiet: async (visit, token) => {
    const { personId, now } = who(visit)
    await stopReminders(visit.deps.db, token, { personId, now })
    return goTo(name, [token], [], visit.words('bot-event-quiet'))
  },
}

async function giveBack(visit: Visit, token: string, done: string): Promise<Reply> {
  const { personId, actor, now } = who(visit)
  const outcome = await withdraw(visit.deps.db, actor, { token }, { personId, now, hours: hoursOf(visit) })
  if (outcome.kind === 'refused') return said(visit, token, visit.words(outcome.reason, outcome.args))
  return goTo(name, [token], [], visit.words(outcome.kind === 'nothing' ? 'bot-event-not-on-list' : done))
}

function who({ contact, event: { receivedAt } }: Visit) {
  const personId = contact.person?.id ?? 0
  return { personId, actor: { kind: 'person' as const, personId }, now: receivedAt }
}

async function cardOf(visit: Visit, token: string): Promise<EventCard | null> {
  const { deps, contact, event: heard } = visit
  if (!contact.person || !/^[0-9a-f]{32}$/.test(token)) return null
  return eventCard(deps.db, contact.person.id, token, heard.receivedAt, hoursOf(visit).zone)
}

function unknown({ words }: Visit): Reply {
  return goTo('events', [], [{ text: words('events-refused-unknown'), rows: [] }])
}

function said({ words }: Visit, token: string, text: string): Reply {
  return shown({ text, rows: [[press(words('bot-event-back'), `${name}:${token}`)], menuRow(words)] })
}

function confirming(card: EventCard, visit: Visit, key: string, rows: Action[][]): Drawing {
  const { words } = visit
  const isFull =
    key === 'bot-event-join' && card.status !== 'offered' && card.capacity !== null && card.taken >= card.capacity
  return {
    heading: words(key, { name: nameOf(card, visit) }),
    text: factsOf(card, visit),
    note: words(isFull ? 'bot-event-join-full' : `${key}-note`),
    rows: [...rows, [press(words('bot-back'), `${name}:${card.token}`)]],
  }
}
