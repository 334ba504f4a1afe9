// A page that says one thing: closed, sent already, not found.
import { type Html, html } from '../../core/html.ts'

export function drawMessage({ title, text }: { title: string; text: string }): Html {
  return html`<h1>${title}</h1>
<p>${text}</p>`
}
