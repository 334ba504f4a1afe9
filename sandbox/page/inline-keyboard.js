// The buttons under a message.
import { el } from './dom.js'
import { link } from './rich-text.js'

export function inlineKeyboard(message, press) {
  const rows = message.reply_markup?.inline_keyboard
  if (!rows) return null
  return el(
    'div',
    { class: 'buttons' },
    ...rows.map((row) => el('div', { class: 'row' }, ...row.map((button) => draw(message, button, press)))),
  )
}

function draw(message, button, press) {
  if (button.url) {
    const drawn = link(button.url, button.text)
    if (typeof drawn !== 'string') drawn.className = 'button leads-out'
    return drawn
  }
  return el(
    'button',
    {
      type: 'button',
      class: `button ${button.style ?? ''}`,
      disabled: button.callback_data === undefined,
      onclick: (event) => press(message, button, event.currentTarget),
    },
    el('span', {}, button.text),
  )
}
