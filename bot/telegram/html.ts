// Telegram's HTML: the one place where words become markup.
import type { Span } from '../../core/view.ts'

/** Every word of ours and of people goes through this. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export function bold(text: string): string {
  return `<b>${escapeHtml(text)}</b>`
}

/** Each span stands out in one way at most. */
export function spans(all: readonly Span[]): string {
  return all.map(span).join('')
}

function span({ text, bold: isBold, italic: isItalic, href }: Span): string {
  if (href) return `<a href="${escapeHtml(href).replaceAll('"', '&quot;')}">${escapeHtml(text)}</a>`
  if (isBold) return bold(text)
  return isItalic ? italic(text) : escapeHtml(text)
}

export function italic(text: string): string {
  return `<i>${escapeHtml(text)}</i>`
}
