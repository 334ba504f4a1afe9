// The formatting that staff may write: **strong**, _stressed_ and [words](https://…). All else is taken as it stands.
import type { Span } from '../view.ts'

const mark =
  /\*\*([^*\n]+)\*\*|(?<![\p{L}\p{N}_])_([^_\n]+)_(?![\p{L}\p{N}_])|\[([^[\]\n]+)\]\((https:\/\/[^\s()<>"]+)\)/gu

export function readMarkup(text: string): Span[] {
  const spans: Span[] = []
  let from = 0
  for (const found of text.matchAll(mark)) {
    const [whole, strong, stressed, words, href] = found
    if (found.index > from) spans.push({ text: text.slice(from, found.index) })
    if (strong !== undefined) spans.push({ text: strong, bold: true })
    else if (stressed !== undefined) spans.push({ text: stressed, italic: true })
    else if (words !== undefined && href !== undefined) spans.push({ text: words, href })
    from = found.index + whole.length
  }
  if (from < text.length) spans.push({ text: text.slice(from) })
  return spans
}

/** Links that would be shown as they are written, for they lead to no https page. */
export function wrongLinks(text: string): string[] {
  const links = [...text.matchAll(/\[[^[\]\n]+\]\(([^()\n]*)\)/gu)].map(([, href = '']) => href)
  return links.filter((href) => !/^https:\/\/[^\s()<>"]+$/.test(href))
}
