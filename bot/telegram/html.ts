// Telegram's HTML: the one place where words become markup.

/** Every word of ours and of people goes through this. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

export function bold(text: string): string {
  return `<b>${escapeHtml(text)}</b>`
}

export function italic(text: string): string {
  return `<i>${escapeHtml(text)}</i>`
}
