// After sending: thanks, one's own result as bars and in words, and what may help.
import { type Html, html } from '../../core/html.ts'
import { type OwnTold, type ResultToTell, type ToldBlock, tellOwnResult } from '../../core/results/own-told.ts'
import { type Text, textIn } from '../../core/survey/words.ts'
import { paragraphs } from './intro-page.ts'
import type { Say } from './say.ts'

/** `hasChat`: there is a chat where a result that is kept is shown again. `call` stands where a specialist's call is offered: what is to be decided, drawn. */
export type ResultPage = {
  text: string
  result: ResultToTell & { recommendations: { text: Text }[] }
  hasChat: boolean
  call?: Html | undefined
  /** And where it may be shown to the head. */
  showing?: Html | undefined
}

export function drawResult(say: Say, { text, result, hasChat, call, showing }: ResultPage): Html {
  const { words, language } = say
  const told = tellOwnResult(result, words('bot-result-whole'))
  const kept = hasChat ? 'form-result-again' : 'form-result-no-chat'
  const once = words(result.definition.anonymity === 'anonymous' ? 'form-result-once' : kept)
  return html`<h1>${words('form-sent')}</h1>
${paragraphs(text)}
${told.blocks.length > 0 ? drawBlocks(say, told) : ''}
${
  result.recommendations.length > 0
    ? html`<h2>${words('form-advice')}</h2>
<ul>${result.recommendations.map((one) => html`<li>${textIn(one.text, language)}</li>`)}</ul>`
    : ''
}
${call ?? ''}
${showing ?? ''}
${told.blocks.length > 0 ? html`<p>${once}</p>` : ''}<p>${words('form-close')}</p>`
}

function drawBlocks(say: Say, { blocks, overall, high }: OwnTold): Html {
  return html`<h2>${say.words('form-result')}</h2>
<ul class="blocks">${blocks.map((block) => line(say, block))}${overall ? line(say, overall) : ''}</ul>
${high ? html`<p class="help">${say.words('bot-result-note', { high })}</p>` : ''}`
}

/** The figure and the level stand in words: the bar says nothing that they do not. */
function line({ words }: Say, { title, value, level, said }: ToldBlock): Html {
  switch (said.kind) {
    case 'too-few':
      return html`<li>${words('bot-result-too-few', { title })}</li>`
    case 'marks':
      return html`<li><span>${title}</span> <b>${words('form-result-marks', { value: said.figure, most: said.most })}</b></li>`
    case 'points': {
      const width = Math.max(1, Math.min(100, value ?? 0)).toFixed(1)
      const tone = level?.tone ?? 'fair'
      return html`<li><span>${title}</span> <b>${said.figure}</b> <span class="level ${tone}">${level?.text ?? ''}</span>
<svg class="bar ${tone}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="full" width="100" height="8" rx="1"/><rect class="value" width="${width}" height="8" rx="1"/></svg></li>`
    }
  }
}
