// Taking consent back, as easily as it was given.
import { type Html, html } from '../../core/html.ts'
import type { Language } from '../../core/view.ts'
import { addressOf } from './address.ts'
import type { Say } from './say.ts'

export function withdrawalLink({ words }: Say, token: string, language: Language | null): Html {
  return html`<a href="${addressOf(token, { page: 'withdraw', language })}">${words('form-withdraw')}</a>`
}

export function drawWithdrawal({ words }: Say, { action, back }: { action: string; back: string }): Html {
  return html`<h1>${words('form-withdraw')}</h1>
<p>${words('form-withdraw-text')}</p>
<form method="post" action="${action}">
<div class="ways"><button name="go" value="withdraw">${words('form-withdraw')}</button>
<a class="plain button" href="${back}">${words('form-withdraw-no')}</a></div>
</form>`
}
