// The foot of the chat: writing, attaching, commands; or one large button where nothing can be written yet.
import { el } from './dom.js'
import { menu } from './menu.js'
import { say } from './words.js'

/** `chat` is the view of the chat, `does` what a person can do: start, unblock, text, files, sticker, voice. */
export function composer(chat, person, does) {
  if (chat.blocked) return [el('p', { class: 'foot-hint' }, say('blocked')), wide(say('unblock'), does.unblock)]
  if (!chat.started) {
    const hint = person.startCode
      ? el('p', { class: 'foot-hint' }, say('start-hint', { code: person.startCode }))
      : null
    return [hint, wide(say('start'), does.start)].filter(Boolean)
  }
  return [writing(chat, does), replyKeyboard(chat.keyboard, does)].filter(Boolean)
}

function wide(words, onclick) {
  return el('button', { type: 'button', class: 'wide', onclick }, words)
}

function writing(chat, does) {
  const input = el('textarea', {
    id: 'write',
    rows: 1,
    placeholder: chat.keyboard?.input_field_placeholder ?? say('write'),
    'aria-label': say('write'),
  })
  const send = () => {
    const text = input.value.trim()
    if (text === '') return
    input.value = ''
    grow(input)
    does.text(text)
  }
  input.addEventListener('input', () => grow(input))
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    send()
  })
  const sending = el('button', { type: 'submit', class: 'icon send', 'aria-label': say('send') })
  const form = el('form', { class: 'writing' }, ...commandMenu(chat.commands, does), input, attachMenu(does), sending)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    send()
    input.focus()
  })
  return form
}

/** As high as its words, within what the styles allow. */
function grow(input) {
  input.rows = Math.min(6, Math.max(1, input.value.split('\n').length))
}

function commandMenu(commands, does) {
  if (commands.length === 0) return []
  const button = el('button', {
    type: 'button',
    class: 'icon commands',
    'aria-label': say('commands'),
    'aria-expanded': 'false',
  })
  const items = commands.map(({ command, description }) =>
    el(
      'button',
      { type: 'button', onclick: () => does.text(`/${command}`) },
      el('span', { class: 'item-name' }, `/${command}`),
      el('span', { class: 'item-detail' }, description),
    ),
  )
  const panel = el('div', { class: 'menu above', hidden: true }, ...items)
  menu(button, panel)
  return [el('div', { class: 'menu-place' }, button, panel)]
}

function attachMenu(does) {
  const file = el('input', { type: 'file', multiple: true, hidden: true })
  file.addEventListener('change', () => {
    if (file.files.length > 0) does.files([...file.files])
    file.value = ''
  })
  const button = el('button', {
    type: 'button',
    class: 'icon attach',
    'aria-label': say('attach'),
    'aria-expanded': 'false',
  })
  const panel = el(
    'div',
    { class: 'menu above right', hidden: true },
    el('button', { type: 'button', onclick: () => file.click() }, say('attach-file')),
    el('button', { type: 'button', onclick: does.sticker }, say('attach-sticker')),
    el('button', { type: 'button', onclick: does.voice }, say('attach-voice')),
  )
  menu(button, panel)
  return el('div', { class: 'menu-place' }, button, panel, file)
}

function replyKeyboard(markup, does) {
  if (!markup?.keyboard) return null
  const rows = markup.keyboard.map((row) =>
    el(
      'div',
      { class: 'row' },
      ...row.map((button) => {
        const text = typeof button === 'string' ? button : button.text
        return el('button', { type: 'button', class: 'button', onclick: () => does.text(text) }, text)
      }),
    ),
  )
  return el('div', { class: 'reply-keyboard', role: 'group', 'aria-label': say('keyboard') }, ...rows)
}
