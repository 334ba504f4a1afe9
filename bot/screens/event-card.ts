// The card of one event as its reader sees it: what it is, where they stand, and what they may do.
import { whyShut } from '../../core/events/check-in.ts'
import type { Action } from '../../core/view.ts'
import type { EventCard } from '../../db/events/own.ts'
import { menuRow, press } from './buttons.ts'
import { lastDayOf, moment } from './dates.ts'
import { applyRows, isAppliedFor, stageLines } from './event-contest.ts'
import { cycleRow, factsOf, filesRow, nameOf, programmeIn, programmeRows } from './event-rows.ts'
import type { Drawing, Visit } from './visit.ts'

export function drawEvent(card: EventCard, visit: Visit): Drawing {
  const { words } = visit
  return {
    heading: nameOf(card, visit),
    text: [factsOf(card, visit), stageLines(card, visit), card.description, programmeIn(card, visit)]
      .filter(Boolean)
      .join('\n\n'),
    note: standing(card, visit),
    rows: [
      ...actions(card, visit),
      ...programmeRows(card, visit),
      ...cycleRow(card, visit),
      ...filesRow(card, visit),
      [press(words('bot-event-all'), 'events'), ...menuRow(words)],
    ],
  }
}

/** Where the person stands, or why they cannot come in. */
function standing(card: EventCard, visit: Visit): string {
  const { words, contact, deps } = visit
  if (card.eventStatus === 'cancelled') return words('bot-event-cancelled', { why: card.cancelReason ?? '—' })
  if (card.status === 'waiting') return words('bot-event-line', { line: card.line })
  if (card.status === 'offered' && card.offeredUntil) {
    return words('bot-event-offer', { until: moment(card.offeredUntil, contact.language, deps.timeZone) })
  }
  if (card.status) return words(`bot-event-is-${card.status}`)
  if (card.whyNot) return words(card.whyNot)
  if (isAppliedFor(card)) {
    return words('contests-until', { until: lastDayOf(card.closesAt, contact.language, deps.timeZone) })
  }
  return card.capacity === null
    ? words('bot-event-free')
    : words('bot-event-places', { left: Math.max(0, card.capacity - card.taken), capacity: card.capacity })
}

function actions(card: EventCard, visit: Visit): Action[][] {
  const { words, deps } = visit
  const { receivedAt } = visit.event
  const applying = applyRows(card, visit)
  const button = (label: string, act: string) => [press(words(label), `event:${card.token}:${act}`)]
  if (card.eventStatus === 'cancelled' || card.endsAt <= receivedAt) return []
  const link: Action[][] =
    card.link && card.status === 'registered' ? [[{ kind: 'link', label: words('events-link'), url: card.link }]] : []
  const door: Action[][] =
    whyShut({ ...card, status: card.eventStatus }, receivedAt) === null
      ? [[press(words('bot-here-button'), `here:${card.token}`)]]
      : []
  const ics: Action[][] =
    deps.pages && door.length === 0
      ? [[{ kind: 'link', label: words('bot-event-ics'), url: new URL(`/e/${card.token}.ics`, deps.pages).href }]]
      : []
  if (card.startsAt <= receivedAt) return [...door, ...link, ...applying]
  switch (card.status) {
    case 'registered':
      return [
        ...door,
        ...link,
        ...ics,
        button('bot-event-leave-button', 'leave'),
        button('bot-event-quiet-button', 'quiet'),
        ...applying,
      ]
    case 'waiting':
      return [button('bot-event-leave-button', 'leave')]
    case 'offered':
      return [button('events-accept', 'yes'), button('events-decline', 'decline')]
    case null:
      return card.whyNot || isAppliedFor(card) ? applying : [button('events-join', 'join'), ...applying]
  }
}
