// After sending: thanks, one's own result as bars and in words, and what may help.
import { type Html, html } from '../../core/html.ts'
import type { ResultNow } from '../../core/results/result-now.ts'
import { inFigures } from '../../core/results/rounding.ts'
import type { Facts } from '../../core/survey/facts.ts'
import { say as inWords } from '../../core/survey/render.ts'
import { textIn } from '../../core/survey/words.ts'
import { paragraphs } from './intro-page.ts'
import type { Say } from './say.ts'

export type ResultPage = { text: string; facts: Facts; result: ResultNow; isAnonymous: boolean }

export function drawResult(say: Say, { text, facts, result, isAnonymous }: ResultPage): Html {
  const { words, language } = say
  const { blocks, recommendations } = result
  const once = words(isAnonymous ? 'form-result-once' : 'form-result-again')
  return html`<h1>${words('form-sent')}</h1>
${paragraphs(text)}
${
  blocks.length > 0
    ? html`<h2>${words('form-result')}</h2>
<ul class="blocks">${blocks.map((block) => bar(say, block, facts))}</ul>
<p class="help">${words('bot-result-note', { high: blocks[0]?.high ?? 'bad' })}</p>`
    : ''
}
${
  recommendations.length > 0
    ? html`<h2>${words('form-advice')}</h2>
<ul>${recommendations.map((one) => html`<li>${textIn(one.text, language)}</li>`)}</ul>`
    : ''
}
${blocks.length > 0 ? html`<p>${once}</p>` : ''}<p>${words('form-close')}</p>`
}

/** The figure and the level stand in words: the bar says nothing that they do not. */
function bar({ words, language }: Say, block: ResultNow['blocks'][number], facts: Facts): Html {
  const { value, level, boundaries } = block
  const title = inWords(block.title, facts)
  if (value === null) return html`<li>${words('bot-result-too-few', { title })}</li>`
  const figure = inFigures(value, { language, boundaries })
  const shown = level ? textIn(level.shown, language) : ''
  const width = Math.max(1, Math.min(100, value)).toFixed(1)
  return html`<li><span>${title}</span> <b>${figure}</b> <span class="level ${level?.tone ?? 'fair'}">${shown}</span>
<svg class="bar ${level?.tone ?? 'fair'}" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="full" width="100" height="8" rx="1"/><rect class="value" width="${width}" height="8" rx="1"/></svg></li>`
}
