// A text with entities as elements: nested where they nest, never as markup of the text's own.
import { el } from './dom.js'

const tags = {
  bold: 'strong',
  italic: 'em',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
}

/** `onCommand(text)` is called when a command is pressed. */
export function richText(text, entities = [], onCommand = () => {}) {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length)
  return draw(text, 0, text.length, sorted, onCommand)
}

function draw(text, from, to, entities, onCommand) {
  const fragment = document.createDocumentFragment()
  let at = from
  for (let index = 0; index < entities.length; index++) {
    const entity = entities[index]
    if (entity.offset < at || entity.offset >= to) continue
    const end = Math.min(entity.offset + entity.length, to)
    const inner = entities.slice(index + 1).filter((other) => other.offset < end)
    fragment.append(text.slice(at, entity.offset))
    fragment.append(
      wrap(entity, text.slice(entity.offset, end), draw(text, entity.offset, end, inner, onCommand), onCommand),
    )
    at = end
  }
  fragment.append(text.slice(at, to))
  return fragment
}

function wrap(entity, plain, content, onCommand) {
  if (tags[entity.type]) return el(tags[entity.type], {}, content)
  switch (entity.type) {
    case 'url':
      return link(/^[a-z]+:/i.test(plain) ? plain : `https://${plain}`, content)
    case 'text_link':
      return link(entity.url, content)
    case 'email':
      return link(`mailto:${plain}`, content)
    case 'bot_command':
      return el('button', { type: 'button', class: 'command', onclick: () => onCommand(plain) }, content)
    case 'spoiler':
      return el(
        'span',
        { class: 'spoiler', tabindex: 0, onclick: (event) => event.currentTarget.classList.add('open') },
        content,
      )
    default:
      return content
  }
}

/** Only addresses that lead to pages or letters; others stay words. */
export function link(url, content) {
  if (!/^(?:https?:|mailto:|tel:|tg:)/i.test(url)) return content
  return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, content)
}
