// The organiser's page without its key: a phone that has opened it before goes straight there, with the code it has read.
import { html } from '../../core/html.ts'
import type { PublicEvent } from '../../db/events/public.ts'
import { layout } from '../form/layout.ts'
import type { Say } from '../form/say.ts'
import { checkInHead } from './assets.ts'

export function drawClosedDesk(say: Say, { token, title }: PublicEvent): string {
  const { words } = say
  const body = html`<h1>${title}</h1>
<div id="closed" data-token="${token}"><p>${words('check-in-closed')}</p>
<p>${words('check-in-closed-staff')}</p></div>
<div class="ways"><a class="plain button" href="/e/${token}">${words('event-page-card')}</a></div>`
  return layout(say, { title, body, head: checkInHead })
}
