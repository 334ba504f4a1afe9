// Telegram's HTML: text with entities, or the words in which Telegram refuses it.
import type { MessageEntity } from '@grammyjs/types'

export type Formatted = { text: string; entities: MessageEntity[] }

type Open = { tag: string; entity: MessageEntity | null }

const simple: Record<string, MessageEntity.CommonMessageEntity['type']> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  code: 'code',
}

/** Returns the reason as text if the markup is wrong; offsets in it are bytes, as Telegram counts. */
export function parseHtml(html: string): Formatted | string {
  const entities: MessageEntity[] = []
  const stack: Open[] = []
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    text += unescaped(html.slice(at, open < 0 ? undefined : open))
    if (open < 0) break
    const close = html.indexOf('>', open)
    if (close < 0) return `Unclosed start tag at byte offset ${bytes(html, open)}`
    const inside = html.slice(open + 1, close)
    const wrong = inside.startsWith('/') ? end(inside, open) : start(inside, open)
    if (wrong) return wrong
    at = close + 1
  }
  const unclosed = stack.at(-1)
  if (unclosed) return `Can't find end tag corresponding to start tag "${unclosed.tag}"`
  return { text, entities: entities.filter((entity) => entity.length > 0).sort(outerFirst) }

  function start(inside: string, offset: number): string | null {
    const tag = (/^[^\s/]+/.exec(inside)?.[0] ?? '').toLowerCase()
    const entity = entityOf(tag, inside, text.length)
    if (entity === undefined) return `Unsupported start tag "${tag}" at byte offset ${bytes(html, offset)}`
    const outer = stack.at(-1)
    const language = tag === 'code' && outer?.entity?.type === 'pre' && /class="?language-([^"\s]+)/.exec(inside)?.[1]
    if (language && outer?.entity?.type === 'pre') outer.entity.language = language
    stack.push({ tag, entity: language ? null : entity })
    return null
  }

  function end(inside: string, offset: number): string | null {
    const tag = inside.slice(1).trim().toLowerCase()
    const open = stack.pop()
    if (!open) return `Unexpected end tag at byte offset ${bytes(html, offset)}`
    if (tag !== '' && tag !== open.tag) {
      return `Unmatched end tag at byte offset ${bytes(html, offset)}, expected "</${open.tag}>", found "</${tag}>"`
    }
    if (open.entity) {
      open.entity.length = text.length - open.entity.offset
      entities.push(open.entity)
    }
    return null
  }
}

/** Null is a tag that leaves no entity, undefined an unknown one. */
function entityOf(tag: string, inside: string, offset: number): MessageEntity | null | undefined {
  const at = { offset, length: 0 }
  const type = simple[tag]
  if (type) return { type, ...at }
  switch (tag) {
    case 'a': {
      const url = attribute(inside, 'href')
      return url ? { type: 'text_link', url, ...at } : null
    }
    case 'pre':
      return { type: 'pre', ...at }
    case 'blockquote':
      return { type: /\sexpandable/i.test(inside) ? 'expandable_blockquote' : 'blockquote', ...at }
    case 'span':
      return attribute(inside, 'class') === 'tg-spoiler' ? { type: 'spoiler', ...at } : undefined
    case 'tg-emoji':
      return { type: 'custom_emoji', custom_emoji_id: attribute(inside, 'emoji-id') ?? '', ...at }
    default:
      return undefined
  }
}

function attribute(inside: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(inside)
  const value = found?.[1] ?? found?.[2] ?? found?.[3]
  return value === undefined ? undefined : unescaped(value)
}

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

function unescaped(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(?:(lt|gt|amp|quot)|#(\d{1,7})|#x([0-9a-f]{1,6}));/gi, (whole, name, decimal, hex) => {
    if (name) return named[name.toLowerCase()] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
}

function bytes(text: string, until: number): number {
  return Buffer.byteLength(text.slice(0, until))
}

function outerFirst(a: MessageEntity, b: MessageEntity): number {
  return a.offset - b.offset || b.length - a.length
}
