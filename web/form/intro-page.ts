// Before the first question: what it is, who sees the answers, and consent where it is not given yet.
import { consents } from '../../content/consents/index.ts'
import { type Html, html } from '../../core/html.ts'
import type { Intro } from '../../core/survey/step.ts'
import { consentMark, consentText } from './consent.ts'
import type { Say } from './say.ts'
import { carriedIn } from './section-page.ts'

export type IntroPage = {
  action: string
  carried: Record<string, string>
  intro: Intro
  isAnonymous: boolean
  until: string
  needsConsent: boolean
  /** The address of all questions on one page. */
  whole: string
  notice?: string | undefined
}

export function drawIntro(say: Say, page: IntroPage): Html {
  const { words } = say
  const { intro } = page
  return html`<h1>${intro.title}</h1>
${page.notice ? html`<p class="notice" role="status">${page.notice}</p>` : ''}
${paragraphs(intro.text)}
<div class="promise">${paragraphs(intro.notice)}${page.isAnonymous ? html`<p>${words('form-anonymous')}</p>` : ''}</div>
<p>${words('form-length', { count: intro.total, minutes: intro.minutes })} ${words('form-until', { until: page.until })}</p>
<form method="post" action="${page.action}">
${carriedIn(page.carried)}
${page.needsConsent ? consent(say) : ways(say)}
</form>
${page.needsConsent ? '' : html`<p><a href="${page.whole}">${words('form-whole')}</a></p>`}`
}

function ways({ words }: Say): Html {
  return html`<div class="ways"><button name="go" value="begin">${words('form-begin')}</button></div>`
}

/** Two equal buttons, nothing ticked beforehand; the form carries the mark of the text it stands under. */
function consent({ words, language }: Say): Html {
  const { title, version } = consents.processing
  return html`<section class="consent" aria-labelledby="consent"><h2 id="consent">${title[language]}</h2>
${paragraphs(consentText(language))}
<p class="help">${words('form-consent-version', { version })}</p>
<input type="hidden" name="text" value="${consentMark(language)}">
<div class="ways pair"><button name="go" value="agree">${words('form-agree')}</button>
<button name="go" value="refuse">${words('form-refuse')}</button></div></section>`
}

export function paragraphs(text: string): Html[] {
  return text.split(/\n{2,}/).map((one) => html`<p>${one}</p>`)
}
