// A specialist's call that is offered after sending: the person says whether to call, to write, or neither.
import { type Html, html } from '../../core/html.ts'
import { type CallChoice, callChoices, callOf, decideCall } from '../../db/results/call-acts.ts'
import { wordsOf } from '../../locales/index.ts'
import { addressOf } from './address.ts'
import type { FormOptions } from './door.ts'
import { layout } from './layout.ts'
import { drawMessage } from './message-page.ts'
import { type Answered, type Asked, openLink, sheetOf } from './open-link.ts'
import type { Say } from './say.ts'

export function asCallChoice(go: string): CallChoice | undefined {
  return callChoices.find((choice) => choice === go)
}

export function drawCall({ words }: Say, action: string): Html {
  return html`<section class="card"><h2>${words('form-call')}</h2>
<p>${words('bot-call-text')}</p>
<form method="post" action="${action}">
<div class="ways pair">${callChoices.map((choice) => html`<button name="go" value="${choice}">${words(`bot-call-${choice}`)}</button>`)}</div>
</form></section>`
}

/** Of the link's own survey, once it was sent; what was decided before stays, and that is said. */
export async function takeCallChoice(options: FormOptions, asked: Asked, choice: CallChoice): Promise<Answered> {
  const sheet = await sheetOf(options, asked)
  const call = sheet?.standing === 'sent' && sheet.agrees ? await callOf(options.db, sheet) : null
  if (!sheet || !call) return openLink(options, asked)
  const decided = { personId: sheet.personId, recommendationId: call.id, choice }
  const isNew = call.isOpen && (await decideCall(options.db, decided))
  const { language } = sheet
  const words = wordsOf(language)
  const title = words('form-call')
  const text = words(isNew ? `bot-call-${choice}-done` : 'bot-call-decided')
  const body = html`${drawMessage({ title, text })}
<p>${words('form-close')}</p>`
  return { kind: 'page', code: 200, page: layout({ words, language }, { title, body }) }
}

/** Where the form of the choice goes, whatever page it stands on. */
export function callAddress({ token, query }: Asked): string {
  return addressOf(token, { language: query.language })
}
