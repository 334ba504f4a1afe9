// Markup from strings, with everything that is put in made harmless.

export type Html = { html: string }

/** A template whose holes are escaped unless they are Html themselves; lists are joined. */
export function html(parts: TemplateStringsArray, ...holes: (string | Html | (string | Html)[])[]): Html {
  return { html: parts.reduce((text, part, index) => text + render(holes[index - 1] ?? '') + part) }
}

function render(hole: string | Html | (string | Html)[]): string {
  if (Array.isArray(hole)) return hole.map(render).join('')
  return typeof hole === 'string' ? escapeHtml(hole) : hole.html
}

export function escapeHtml(text: string): string {
  const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
  return text.replace(/[&<>"']/g, (sign) => signs[sign] ?? sign)
}
