// Draws one message.
import { el } from './dom.js'
import { inlineKeyboard } from './inline-keyboard.js'
import { richText } from './rich-text.js'
import { clock, fileSize, say } from './words.js'

/** `on` has press(message, button), command(text), picture(url, alt), and `find(id)` for replies. */
export function drawMessage(message, on) {
  const isOwn = !message.from?.is_bot
  const bubble = el('div', { class: `bubble${message.photo ? ' with-picture' : ''}` })
  bubble.append(el('span', { class: 'quiet' }, `${say(isOwn ? 'from-you' : 'from-bot')}: `))
  if (message.reply_to_message) bubble.append(quote(message.reply_to_message))
  bubble.append(...contents(message, on))
  const words = message.text ?? message.caption
  if (words !== undefined) {
    bubble.append(
      el('div', { class: 'text' }, richText(words, message.entities ?? message.caption_entities, on.command)),
    )
  }
  bubble.append(stamp(message))
  const keyboard = inlineKeyboard(message, on.press)
  return el(
    'article',
    { class: `message ${isOwn ? 'own' : 'theirs'}`, 'data-id': message.message_id },
    bubble,
    keyboard,
  )
}

function contents(message, on) {
  if (message.photo) return [picture(message, on)]
  if (message.document) return [documentLink(message.document)]
  if (message.sticker)
    return [
      el(
        'div',
        { class: 'sticker', role: 'img', 'aria-label': say('sticker', { name: message.sticker.emoji }) },
        message.sticker.emoji,
      ),
    ]
  if (message.voice) return [el('div', { class: 'voice' }, say('voice', { count: message.voice.duration }))]
  return []
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
  return el(
    'a',
    {
      class: 'document',
      href: `/sandbox/files/${encodeURIComponent(file_id)}`,
      download: file_name,
      'aria-label': `${say('download', { name: file_name })}, ${fileSize(file_size)}`,
    },
    el('span', { class: 'document-icon', 'aria-hidden': 'true' }),
    el(
      'span',
      { class: 'document-words' },
      el('span', { class: 'document-name' }, file_name),
      el('span', { class: 'document-size' }, fileSize(file_size)),
    ),
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
