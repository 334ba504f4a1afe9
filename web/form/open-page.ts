// The page of a poster: what the survey is, and who comes: by the code of their slip, or through the chat.
import { type Html, html } from '../../core/html.ts'
import { say as inWords } from '../../core/survey/render.ts'
import { plainFacts } from '../../core/survey/result.ts'
import { comeByCode, findOpenPage, type OpenPage } from '../../db/open-codes.ts'
import { wordsOf } from '../../locales/index.ts'
import { addressOf } from './address.ts'
import { dayBefore } from './dates.ts'
import type { FormOptions } from './door.ts'
import { paragraphs } from './intro-page.ts'
import { layout } from './layout.ts'
import { type Answered, type Asked, told } from './open-link.ts'

/** Null for a code that is no wave's. `code` is what somebody typed to come in. */
export async function openPoster(options: FormOptions, asked: Asked, code: string | null): Promise<Answered | null> {
  const { db, timeZone } = options
  const language = asked.query.language ?? asked.browser
  const page = await findOpenPage(db, asked.token, asked.receivedAt)
  if (!page) return null
  if (page.standing !== 'open') {
    return told(language, 403, page.standing, { until: dayBefore(page.closesAt, language, timeZone) })
  }
  if (code === null) return draw(options, asked, page)
  const came = await comeByCode(db, page.waveId, code, asked.receivedAt)
  if (came.kind === 'person') return { kind: 'to', address: addressOf(came.link, { language: asked.query.language }) }
  if (came.kind === 'sent') return told(language, 200, 'already')
  return draw(options, asked, page, { typed: code, problem: came.kind })
}

async function draw(
  options: FormOptions,
  { token, query, browser }: Asked,
  { definition, closesAt }: OpenPage,
  again?: { typed: string; problem: string },
): Promise<Answered> {
  const language = query.language ?? browser
  const words = wordsOf(language)
  const facts = { ...plainFacts, language }
  const title = inWords(definition.title, facts)
  const chat = await options.chat?.()
  const problem = again && words(`form-code-${again.problem}`)
  const body: Html = html`<h1>${title}</h1>
${paragraphs(inWords(definition.intro, facts))}
<p>${words('form-until', { until: dayBefore(closesAt, language, options.timeZone) })}</p>
<form method="post" action="${addressOf(token, { language: query.language })}">
<div class="field${problem ? ' wrong' : ''}"><label for="code">${words('form-code')}</label>
<p class="help" id="code-help">${words('form-code-help')}</p>
${problem ? html`<p class="problem" id="code-problem" role="alert">${problem}</p>` : ''}
<input type="text" id="code" name="code" value="${again?.typed ?? ''}" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="${problem ? 'code-problem ' : ''}code-help"${problem ? html` aria-invalid="true"` : ''}></div>
<div class="ways"><button name="go" value="code">${words('form-code-go')}</button>
${chat ? html`<a class="plain button" href="${chat}" rel="noreferrer">${words('form-code-chat')}</a>` : ''}</div>
</form>`
  const other = addressOf(token, { language: language === 'ru' ? 'en' : 'ru' })
  // A wrong code counts as a try at an address that is nobody's.
  const code = again ? (again.problem === 'wrong' ? 404 : 422) : 200
  return { kind: 'page', code, page: layout({ words, language }, { title, body, other }) }
}
