// «Показать руководителю» after sending: who would see what, and the button to show one's own result or to hide it again.
import { type Html, html } from '../../core/html.ts'
import { mayBeShownToHead } from '../../core/survey-rights.ts'
import { dayInWords, localDateOf } from '../../core/time.ts'
import type { LinkSheet } from '../../db/link-sheets.ts'
import { hideFromHead, showingOf, showToHead } from '../../db/results/showings.ts'
import { wordsOf } from '../../locales/index.ts'
import { addressOf } from './address.ts'
import type { FormOptions } from './door.ts'
import { paragraphs } from './intro-page.ts'
import { layout } from './layout.ts'
import { type Answered, type Asked, openLink, sheetOf } from './open-link.ts'

type Deed = 'show' | 'hide'

export function asShowingDeed(go: string): Deed | undefined {
  return go === 'show' || go === 'hide' ? go : undefined
}

/** Undefined where nothing can be shown. Whoever has withdrawn their consent may still take back what was shown. */
export async function drawShowing(
  { db, timeZone }: FormOptions,
  { token, query, receivedAt }: Asked,
  { definition, personId, waveId, language, agrees }: LinkSheet,
): Promise<Html | undefined> {
  if (!mayBeShownToHead.includes(definition.code)) return undefined
  const showing = await showingOf(db, { kind: 'person', personId }, { waveId }, receivedAt)
  if (!showing || (!agrees && !showing.shownAt)) return undefined
  const words = wordsOf(language)
  const { organisation, shownAt } = showing
  const day = shownAt && dayInWords(localDateOf(shownAt, timeZone), language)
  const text = day
    ? words('bot-showing-text-shown', { organisation, day })
    : words('bot-showing-text', { organisation })
  const deed: Deed = shownAt ? 'hide' : 'show'
  return html`<section class="card"><h2>${words('bot-showing-title')}</h2>
${paragraphs(text)}
<p class="help">${words('bot-showing-note')}</p>
<form method="post" action="${addressOf(token, { language: query.language })}">
<div class="ways pair"><button name="go" value="${deed}">${words(`bot-showing-${deed}`)}</button></div>
</form></section>`
}

/** Of the link's own survey, once it was sent; the other button stands on the page that answers. */
export async function takeShowing(options: FormOptions, asked: Asked, deed: Deed): Promise<Answered> {
  const sheet = await sheetOf(options, asked)
  if (sheet?.standing !== 'sent' || (deed === 'show' && !sheet.agrees)) return openLink(options, asked)
  const { personId, waveId, language } = sheet
  const decide = deed === 'show' ? showToHead : hideFromHead
  const isNew = await decide(options.db, { kind: 'person', personId }, { waveId }, asked.receivedAt)
  const card = await drawShowing(options, asked, sheet)
  if (!isNew && !card) return openLink(options, asked)
  const words = wordsOf(language)
  // Pressed twice, it is as it was pressed: said once more.
  const title = words(deed === 'show' ? 'bot-showing-shown' : 'bot-showing-hidden')
  const body = html`<h1>${title}</h1>
${card ?? ''}
<p>${words('form-close')}</p>`
  return { kind: 'page', code: 200, page: layout({ words, language }, { title, body }) }
}
