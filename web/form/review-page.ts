// Everything that will be kept, before it is sent; each answer can be changed.
import { type Html, html } from '../../core/html.ts'
import type { Review } from '../../core/survey/step.ts'
import type { Say } from './say.ts'
import { carriedIn } from './section-page.ts'

export type ReviewPage = {
  action: string
  carried: Record<string, string>
  review: Review
  /** The address of the question at a place. */
  linkTo: (place: number) => string
  back: string | null
  notice?: string | undefined
}

export function drawReview({ words }: Say, page: ReviewPage): Html {
  const { review, linkTo } = page
  const missing = new Set(review.missing)
  const sections = [...new Set(review.rows.map(({ section }) => section))]
  return html`<p class="where">${review.title}</p>
<h1>${words('form-review')}</h1>
${page.notice ? html`<p class="notice" role="alert">${page.notice}</p>` : ''}
<p>${missing.size > 0 ? words('form-review-missing', { count: missing.size }) : words('form-review-text')}</p>
${sections.map(
  (section) => html`<section><h2>${section}</h2><dl>
${review.rows
  .filter((row) => row.section === section)
  .map(
    (row) => html`<div${missing.has(row.item) ? { html: ' class="wrong"' } : ''}><dt>${row.question}</dt>
<dd>${row.answer ?? words('form-review-empty')} <a href="${linkTo(row.place)}">${words('form-change')}<span class="unseen">: ${row.question}</span></a></dd></div>
`,
  )}</dl></section>`,
)}
<form method="post" action="${page.action}" data-once>
${carriedIn(page.carried)}
<div class="ways">
${missing.size > 0 ? html`<button name="go" value="missing">${words('form-to-missing', { count: missing.size })}</button>` : html`<button name="go" value="send">${words('form-send')}</button>`}
${page.back ? html`<a class="plain button" href="${page.back}">${words('form-back')}</a>` : ''}
</div>
</form>`
}
