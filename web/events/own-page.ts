// A participant's own page of an event: their code for the door.
import { personalCode, showCheckInCode } from '../../core/events/check-in-code.ts'
import { type Html, html } from '../../core/html.ts'
import { instantInWords } from '../../core/time.ts'
import type { EventMaterial } from '../../db/events/event-materials.ts'
import type { PublicEvent } from '../../db/events/public.ts'
import { qrSvg } from '../../reports/qr.ts'
import { layout } from '../form/layout.ts'
import type { Say } from '../form/say.ts'
import { otherOf } from './asked.ts'
import { eventStyle } from './assets.ts'
import { facts } from './card-page.ts'

export type OwnPage = {
  event: PublicEvent
  secret: string
  /** Of the registration. */
  own: { token: string; attendedAt: Date | null }
  /** Where the page is reached: what the code holds. */
  pages: string
  zone: string
  materials: EventMaterial[]
}

export function drawOwn(say: Say, { event, secret, own, pages, zone, materials }: OwnPage): string {
  const { words, language } = say
  const code = personalCode(secret, own.token)
  const body = html`<h1>${event.title}</h1>
${own.attendedAt ? html`<p class="notice" role="status">${words('check-in-you-are-there', { at: instantInWords(own.attendedAt, zone, language) })}</p>` : ''}
${facts(say, event, zone)}
${
  own.attendedAt
    ? ''
    : html`<section class="card"><h2>${words('check-in-own')}</h2>
<p class="help">${words('check-in-own-help')}</p>
<div class="qr" role="img" aria-label="${words('check-in-own-alt')}">${{ html: qrSvg(codeAddress(pages, event.token, code)) }}</div>
<p class="code">${showCheckInCode(code)}</p></section>`
}
${(['before', 'after'] as const).map((purpose) => listed(say, { event, own, materials }, purpose))}`
  return layout(say, {
    title: event.title,
    body,
    other: otherOf(ownPath(event.token, own.token), say),
    head: eventStyle,
  })
}

function listed(
  { words }: Say,
  page: Pick<OwnPage, 'event' | 'own' | 'materials'>,
  purpose: 'before' | 'after',
): Html | string {
  const materials = page.materials.filter((one) => one.purpose === purpose)
  if (materials.length === 0) return ''
  const path = ownPath(page.event.token, page.own.token)
  return html`<h2>${words(`event-page-materials-${purpose}`)}</h2>
<ul>${materials.map(({ id, title, link }) => html`<li><a href="${link ?? `${path}/materials/${id}`}" rel="noreferrer">${title}</a></li>`)}</ul>`
}

export function ownPath(token: string, own: string): string {
  return `/e/${token}/mine/${own}`
}

/** A phone's own camera that reads it opens the organiser's page, if it is an organiser's phone. */
export function codeAddress(pages: string, token: string, code: string): string {
  return `${pages}/e/${token}/check-in?code=${code}`
}
