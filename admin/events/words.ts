// How the panel says an event: its time and place, and what a press will send.
import { mayRunEvent } from '../../core/events/rights.ts'
import { nextSendingTime } from '../../core/outbox/quiet-hours.ts'
import { Refusal } from '../../core/refusal.ts'
import { instantInWords, momentInWords, timeInWords } from '../../core/time.ts'
import { type FoundEvent, findEvent } from '../../db/events/roster.ts'
import { settingOf } from '../../db/settings.ts'
import type { Words } from '../../locales/index.ts'
import type { Sentence } from '../declare.ts'
import type { Desk } from '../desk.ts'
import type { Link, Mark } from '../sheet.ts'

export function pageOfEvent(id: number): string {
  return `/admin/pages/event?event=${id}`
}

/** @throws where it is not there, or not theirs to run */
export async function eventOfDesk({ db, actor, now }: Desk, id: number): Promise<FoundEvent> {
  const event = await findEvent(db, actor, id, now)
  if (!event) throw new Refusal('events-refused-unknown')
  if (!mayRunEvent(actor, event)) throw new Refusal('events-refused-not-allowed')
  return event
}

type When = { startsAt: Date; endsAt: Date; place: string | null; link: string | null }

export function whenOfEvent({ startsAt, endsAt }: Pick<When, 'startsAt' | 'endsAt'>, { hours, actor }: Desk): string {
  const { language } = actor
  const from = momentInWords(startsAt, hours.zone, language)
  return `${from}–${timeInWords(startsAt, endsAt, hours.zone, language)}`
}

export function whenSentence(event: When, desk: Desk): Sentence {
  const where = event.place?.trim() || event.link?.trim() || '—'
  return { message: 'panel-events-when', args: { when: whenOfEvent(event, desk), where } }
}

/** What may be done with it now, as ways from its page. */
export function stepsOf(event: FoundEvent, words: Words): Link[] {
  if (!event.isMine || event.status === 'cancelled') return []
  const isComing = event.status !== 'held'
  const steps = [
    ...(event.status === 'draft' ? ['announceEvent'] : []),
    ...(isComing ? ['changeEvent', 'enrolInEvent'] : []),
    'addSpeaker',
    'repeatEvent',
    ...(isComing ? ['cancelEvent'] : ['setEventAims']),
  ]
  return steps.map((name) => ({
    text: words(`panel-ui-actions-${name}`),
    href: `/admin/resources/CentreEvent/records/${event.id}/${name}`,
  }))
}

/** «сейчас», or the hour at which people may be written to again. */
export async function sendingOf({ db, now, hours, actor }: Desk): Promise<Sentence> {
  if (await settingOf(db, 'sending-paused')) return { message: 'panel-events-sends-paused' }
  const at = nextSendingTime(now, hours)
  return at <= now
    ? { message: 'panel-events-sends-now' }
    : { message: 'panel-events-sends-later', args: { at: instantInWords(at, hours.zone, actor.language) } }
}

const tones = {
  draft: 'quiet',
  announced: 'good',
  registration_closed: 'fair',
  held: 'quiet',
  cancelled: 'acute',
} as const

export function statusMark(status: keyof typeof tones, words: Words): Mark {
  return { text: words(`panel-events-status-${status}`), tone: tones[status] }
}
