// The public card of an event: what, when, where, and the way to the chat. No name but those of the programme.
import { whyNotOpen } from '../../core/contests/application.ts'
import { type Html, html } from '../../core/html.ts'
import { eventName, speakerLine, whenAndWhere } from '../../core/outbox/event-params.ts'
import { dayInWords, lastDayBefore, localDateOf } from '../../core/time.ts'
import type { PublicEvent } from '../../db/events/public.ts'
import { paragraphs } from '../form/intro-page.ts'
import { layout } from '../form/layout.ts'
import type { Say } from '../form/say.ts'
import { otherOf } from './asked.ts'
import { eventStyle } from './assets.ts'

type Seen = { zone: string; now: Date; chat: string | null }

export function drawCard(say: Say, event: PublicEvent, { zone, now, chat }: Seen): string {
  const { words } = say
  const path = `/e/${event.token}`
  const isOver = event.status === 'held' || event.status === 'cancelled'
  const title = eventName(event, { say: words })
  const body = html`<h1>${title}</h1>
${event.status === 'cancelled' ? html`<p class="problems">${words('event-page-cancelled', { why: event.cancelReason ?? '—' })}</p>` : ''}
${event.status === 'held' ? html`<p class="notice">${words('event-page-held')}</p>` : ''}
${applications(say, event, { zone, now })}
${facts(say, event, zone)}
${event.description ? paragraphs(event.description) : ''}
${stages(say, event, zone)}
${programme(say, event)}
${
  isOver
    ? ''
    : html`<div class="ways">${chat ? html`<a class="button" href="${chat}" rel="noreferrer">${words('event-page-chat', { to: chatFor(event, now) })}</a>` : ''}
<a class="plain button" href="${path}.ics">${words('event-page-ics')}</a></div>`
}`
  return layout(say, { title, body, other: otherOf(path, say), head: eventStyle })
}

/** What is done there. */
function chatFor(event: PublicEvent, now: Date): 'apply' | 'register' | 'open' {
  if (event.takesApplications) return whyNotOpen(event, null, now) ? 'open' : 'apply'
  const isOpen = event.status === 'announced' && now < (event.registrationClosesAt ?? event.startsAt)
  return isOpen ? 'register' : 'open'
}

export function facts({ words, language }: Say, event: PublicEvent, zone: string): Html {
  const { startsAt, endsAt, place, isOnline } = event
  const when = { startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString(), place: null, link: null }
  const where = [place, isOnline ? words('event-page-online') : null].filter((one) => one !== null)
  return html`<dl>
<div><dt>${words('event-page-when')}</dt><dd>${whenAndWhere(when, zone, { say: words, language })}</dd></div>
${where.length > 0 ? html`<div><dt>${words('event-page-where')}</dt><dd>${where.join('\n')}</dd></div>` : ''}
${event.hours ? html`<div><dt>${words('event-page-hours')}</dt><dd>${String(event.hours).replace('.', ',')}</dd></div>` : ''}
</dl>`
}

/** The last day on which a contest takes them, or that it no longer does. */
function applications({ words, language }: Say, event: PublicEvent, { zone, now }: Omit<Seen, 'chat'>): Html | string {
  if (!event.takesApplications || event.status === 'held' || event.status === 'cancelled') return ''
  const closed = whyNotOpen(event, null, now)
  const last = lastDayBefore(event.registrationClosesAt ?? event.startsAt, zone)
  const said = closed ? words(closed) : words('contests-until', { until: dayInWords(last, language) })
  return html`<p class="notice">${said}</p>`
}

function stages({ words, language }: Say, event: PublicEvent, zone: string): Html | string {
  if (event.stages.length === 0) return ''
  const lines = event.stages.map(({ title, startsAt, endsAt, stage }) => {
    const [from, to] = [startsAt, endsAt].map((at) => dayInWords(localDateOf(at, zone), language))
    return words('contests-stage-line', {
      title,
      when: from === to ? `${from}` : `${from} – ${to}`,
      level: stage ?? 'none',
    })
  })
  return html`<h2>${words('contests-stages')}</h2>
<ul>${lines.map((line) => html`<li>${line}</li>`)}</ul>`
}

function programme({ words }: Say, { programme: speakers }: PublicEvent): Html | string {
  if (speakers.length === 0) return ''
  return html`<h2>${words('event-page-programme')}</h2>
<ul>${speakers.map((speaker) => html`<li>${speakerLine(speaker, words)}</li>`)}</ul>`
}
