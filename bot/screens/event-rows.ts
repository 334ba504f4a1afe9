// What the screens of events share: an event in a line, and the hours by which its reminders are planned.
import type { EventKind } from '../../core/events/words.ts'
import { eventName, partLine, whenAndWhere } from '../../core/outbox/event-params.ts'
import { defaultSendingHours, type SendingHours } from '../../core/outbox/quiet-hours.ts'
import { defaultZone, momentInWords } from '../../core/time.ts'
import type { Action } from '../../core/view.ts'
import type { EventCard } from '../../db/events/own.ts'
import type { OnProgramme } from '../../db/events/programme.ts'
import { press } from './buttons.ts'
import type { Visit } from './visit.ts'

export type EventFacts = {
  kind: EventKind
  title: string
  startsAt: Date
  endsAt: Date
  place: string | null
  link: string | null
}

export function hoursOf({ deps }: Visit): SendingHours {
  return deps.hours ?? defaultSendingHours(deps.timeZone ?? defaultZone)
}

export function nameOf(event: EventFacts, { words }: Visit): string {
  return eventName(event, { say: words })
}

/** «4 декабря (пт), 15:00 · семинар «…»» */
export function lineOf(event: EventFacts, visit: Visit): string {
  const moment = momentInWords(event.startsAt, hoursOf(visit).zone, visit.contact.language)
  return `${moment}. ${nameOf(event, visit)}`
}

export function factsOf(event: EventFacts, visit: Visit): string {
  const { startsAt, endsAt, place, link } = event
  const when = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), place, link }
  return whenAndWhere(when, hoursOf(visit).zone, { say: visit.words, language: visit.contact.language })
}

/** The programme, a line a part. Names of others are never written into a chat: they stand on the page. */
export function programmeIn({ programme }: { programme: OnProgramme[] }, { words }: Visit): string {
  if (programme.length === 0) return ''
  return [words('events-programme'), ...programme.map((part) => partLine(part, words))].join('\n')
}

export function programmeRows({ programme, token }: EventCard, { words, deps }: Visit): Action[][] {
  if (programme.length === 0 || !deps.pages) return []
  return [[{ kind: 'link', label: words('bot-event-programme'), url: new URL(`/e/${token}`, deps.pages).href }]]
}

export function filesRow({ materials, token }: EventCard, { words }: Visit): Action[][] {
  return materials > 0 ? [[press(words('bot-event-files-button', { count: materials }), `event-files:${token}`)]] : []
}

export function cycleRow({ cycle, token }: EventCard, { words }: Visit): Action[][] {
  return cycle > 0 ? [[press(words('bot-event-cycle-button', { count: cycle }), `event-cycle:${token}`)]] : []
}
