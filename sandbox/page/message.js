// Draws one message.
import { el } from './dom.js'
import { inlineKeyboard } from './inline-keyboard.js'
import { richText } from './rich-text.js'
import { clock, fileSize, say } from './words.js'

/** `on` has press(message, button, drawn), command(text) and picture(url, alt). */
export function drawMessage(message, on) {
  const isOwn = !message.from?.is_bot
  const kind = message.photo ? 'with-picture' : message.sticker ? 'with-sticker' : ''
  const speaker = el('span', { class: 'quiet' }, `${say(isOwn ? 'from-you' : 'from-bot')}: `)
  const bubble = el('div', { class: `bubble ${kind}` }, speaker)
  if (message.reply_to_message) bubble.append(quote(message.reply_to_message))
  bubble.append(...contents(message, on), el('div', { class: 'caption' }, words(message, on), stamp(message)))
  const keyboard = inlineKeyboard(message, on.press)
  return el(
    'article',
    { class: `message ${isOwn ? 'own' : 'theirs'}`, 'data-id': message.message_id },
    bubble,
    keyboard,
  )
}

function words(message, on) {
  const text = message.text ?? message.caption
  if (text === undefined) return null
  return el('div', { class: 'text' }, richText(text, message.entities ?? message.caption_entities, on.command))
}

function contents(message, on) {
  if (message.photo) return [picture(message, on)]
  if (message.document) return [documentLink(message.document)]
  if (message.sticker) return [sticker(message.sticker)]
  return message.voice ? [voice(message.voice)] : []
}

/** The same smile for all: not every machine has the letters for little faces. */
function sticker({ emoji }) {
  return el('img', { class: 'sticker', src: '/sandbox/page/smile.svg', alt: say('sticker', { name: emoji }) })
}

function voice({ duration }) {
  const icon = el('span', { class: 'document-icon', 'aria-hidden': 'true' })
  return el('div', { class: 'voice' }, icon, say('voice', { count: duration }))
}

function picture(message, on) {
  const { file_id, width, height } = message.photo.at(-1)
  const url = `/sandbox/files/${encodeURIComponent(file_id)}`
  const alt = message.caption ?? say('picture')
  const image = el('img', { src: url, width, height, alt })
  return el(
    'button',
    { type: 'button', class: 'picture', title: say('open-picture'), onclick: () => on.picture(url, alt) },
    image,
  )
}

function documentLink({ file_id, file_name = 'file', file_size = 0 }) {
  const name = el('span', { class: 'document-name' }, file_name)
  const size = el('span', { class: 'document-size' }, fileSize(file_size))
  return el(
    'a',
    { class: 'document', href: `/sandbox/files/${encodeURIComponent(file_id)}`, download: file_name },
    el('span', { class: 'document-icon', 'aria-hidden': 'true' }),
    el('span', { class: 'quiet' }, say('download')),
    el('span', { class: 'document-words' }, name, size),
  )
}

function quote(original) {
  const words = original.text ?? original.caption ?? say('picture')
  return el('blockquote', { class: 'reply', 'aria-label': say('reply-to') }, words.slice(0, 80))
}

function stamp(message) {
  const date = new Date(message.date * 1000)
  const edited = message.edit_date && el('span', {}, `${say('edited')} `)
  return el('div', { class: 'stamp' }, edited, el('time', { datetime: date.toISOString() }, clock.format(date)))
}
