// What a certificate says to whoever has its address: to anybody initials alone, to its owner the name and the file.
import { html } from '../../core/html.ts'
import { eventName } from '../../core/outbox/event-params.ts'
import { fullName, type PersonName } from '../../core/people/names.ts'
import { dayInWords, localDateOf } from '../../core/time.ts'
import type { Certificate } from '../../db/events/certificates.ts'
import { layout } from '../form/layout.ts'
import type { Say } from '../form/say.ts'
import { otherOf } from './asked.ts'
import { eventStyle } from './assets.ts'

export function drawCertificate(
  say: Say,
  certificate: Certificate & { isOwner: boolean },
  { path, zone }: { path: string; zone: string },
): string {
  const { words, language } = say
  const { number, issuedAt, person, event, holds, isOwner } = certificate
  const title = words('certificate-number', { number })
  const day = (at: Date) => {
    const date = localDateOf(at, zone)
    return words('certificate-day', { day: dayInWords(date, language), year: date.slice(0, 4) })
  }
  const body = html`<h1>${title}</h1>
<p class="${holds ? 'notice' : 'problems'}">${words(holds ? 'certificate-holds' : 'certificate-does-not-hold')}</p>
<dl>
<div><dt>${words(isOwner ? 'certificate-name' : 'certificate-initials')}</dt><dd>${isOwner ? fullName(person) : initialsOf(person)}</dd></div>
<div><dt>${words('certificate-event')}</dt><dd>${eventName(event, { say: words })}</dd></div>
<div><dt>${words('event-page-when')}</dt><dd>${day(event.startsAt)}</dd></div>
${event.hours ? html`<div><dt>${words('event-page-hours')}</dt><dd>${String(event.hours).replace('.', ',')}</dd></div>` : ''}
<div><dt>${words('certificate-given')}</dt><dd>${day(issuedAt)}</dd></div>
</dl>
${
  isOwner && holds
    ? html`<div class="ways"><a class="button" href="${path}.pdf">${words('certificate-download')}</a></div>
<p class="help">${words('certificate-secret')}</p>`
    : ''
}`
  return layout(say, { title, body, other: otherOf(path, say), head: eventStyle })
}

/** «И. А. П.»: enough to compare with a name on paper, too little to learn one. */
export function initialsOf({ lastName, firstName, middleName }: PersonName): string {
  return [lastName, firstName, middleName ?? ''].flatMap((part) => (part ? [`${part.charAt(0)}.`] : [])).join(' ')
}
