// One section as a form: where one is, the questions, the ways on and back.
import { type Html, html } from '../../core/html.ts'
import { drawField, type Field, nameOf } from './field.ts'
import type { Say } from './say.ts'

export type SectionPage = {
  /** Where the form is sent: this very page. */
  action: string
  /** Carried by the form: the revision it was drawn from, and the name of this drawing. */
  carried: Record<string, string>
  title: string
  groups: { title: string; fields: Field[] }[]
  progress: { page: number; pages: number; answered: number; total: number }
  /** All questions at once: the form ends with sending. */
  isWhole: boolean
  hasBack: boolean
  /** A copy of a repeated section that can be taken out. */
  canRemove: boolean
  /** Said above the fields: what happened, not what is wrong with one of them. */
  notice?: string | undefined
}

export function drawSection(say: Say, page: SectionPage): Html {
  const { words } = say
  const { progress, groups, isWhole } = page
  const fields = groups.flatMap((group) => group.fields)
  return html`<p class="where">${isWhole ? words('form-progress-whole', { total: progress.total }) : page.title}</p>
<progress value="${String(progress.answered)}" max="${String(progress.total)}" aria-label="${words('form-progress-label')}"></progress>
${isWhole ? '' : html`<p class="where">${words('form-progress', progress)}</p>`}
<h1>${isWhole ? page.title : (groups[0]?.title ?? '')}</h1>
${page.notice ? html`<p class="notice" role="status">${page.notice}</p>` : ''}${problemList(say, fields)}
<form method="post" action="${page.action}" ${hasFiles(fields) ? html` enctype="multipart/form-data"` : ''} novalidate data-draft>
${carriedIn(page.carried)}
${groups.map(
  ({ title, fields }) => html`${isWhole ? html`<h2>${title}</h2>` : ''}${fields.map((field) => drawField(say, field))}`,
)}
<p class="kept" role="status" data-kept="${words('form-kept')}" data-failed="${words('form-not-kept')}"></p>
<div class="ways">
${isWhole ? html`<button name="go" value="send">${words('form-send')}</button>` : html`<button name="go" value="next">${words('form-next')}</button>`}
${page.hasBack ? html`<button name="go" value="back" class="plain">${words('form-back')}</button>` : ''}
${page.canRemove ? html`<button name="go" value="remove" class="plain">${words('form-remove')}</button>` : ''}
</div>
</form>`
}

function hasFiles(fields: Field[]): boolean {
  return fields.some(({ ask }) => ask.widget.kind === 'files')
}

export function carriedIn(carried: Record<string, string>): Html[] {
  return Object.entries(carried).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`)
}

/** What is wrong, at the top, each a link to its field. */
export function problemList({ words }: Say, fields: Field[]): Html | string {
  const wrong = fields.filter(({ problem }) => problem)
  if (wrong.length === 0) return ''
  return html`<div class="problems" role="alert" tabindex="-1"><p>${words('form-problems', { count: wrong.length })}</p>
<ul>${wrong.map(({ ask, problem }) => html`<li><a href="#${nameOf(ask)}">${ask.text}</a> ${problem ?? ''}</li>`)}</ul></div>`
}
