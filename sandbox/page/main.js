// The chat page: a list of people, and the phone of the one who was chosen.
import { act, ask, listen } from './api.js'
import { composer } from './composer.js'
import { byId } from './dom.js'
import { history } from './history.js'
import { menu } from './menu.js'
import { alertWith, failed, showPicture, toast } from './notices.js'
import { peopleList } from './people.js'
import { language, say } from './words.js'

const app = byId('app')
const guest = { key: 'guest', name: say('guest'), detail: say('guest-detail'), chat: null }
const people = [...(await ask('people')), guest]
const list = peopleList(people, (person) => open(person).catch(failed))
const messages = history({
  press: (message, button, drawn) => press(message, button, drawn),
  command: (text) => does.text(text),
  picture: showPicture,
})

/** The person whose phone is shown, and the chat on it. */
let person = null
let chat = null
/** What happens while the chat is being read. */
let meanwhile = []
let quieting = 0

const attempt = (what, given) => act(person.chat, what, given).catch(failed)
const does = {
  // A link from a sheet of codes brings its code along.
  start: () =>
    attempt('start', { payload: new URLSearchParams(location.search).get('start') ?? person.startCode ?? '' }),
  unblock: () => attempt('unblock'),
  text: (text) => attempt('text', { text }),
  sticker: () => attempt('sticker', { emoji: '🙂' }),
  voice: () => attempt('voice', { seconds: 4 }),
  async files(chosen) {
    // As phones do it: no more than ten in one go.
    const files = await Promise.all(chosen.slice(0, 10).map(readFile))
    const isPicture = files[0].type === 'image/png' || files[0].type === 'image/jpeg'
    if (files.length > 1) await attempt('album', { files })
    else await attempt(isPicture ? 'photo' : 'document', files[0])
  },
}

async function open(chosen) {
  const { chat: id } = await ask('person', { key: chosen.key, name: chosen.name, language })
  chosen.chat = id
  person = chosen
  person.unread = 0
  await read()
  location.hash = encodeURIComponent(chosen.key)
  app.dataset.view = 'chat'
  list.redraw()
  list.setCurrent(chosen.key)
  byId('write')?.focus()
}

/** Reads the chat anew: at the opening, and when the line was lost. */
async function read() {
  const { chat: id } = person
  chat = null
  meanwhile = []
  const view = await ask(`chats/${id}`)
  if (person.chat !== id) return
  chat = view
  byId('choose').hidden = true
  byId('window').hidden = false
  byId('bot-name').textContent = chat.bot.name
  byId('as').textContent = say('as', { name: person.name })
  messages.show(chat.messages, chat.bot.description)
  status('')
  drawFoot()
  const known = new Set(chat.messages.map(({ message_id }) => message_id))
  for (const event of meanwhile)
    if (event.is !== 'message' || !known.has(event.message.message_id)) hears[event.is]?.(event)
}

async function readCommands() {
  const { commands } = await ask(`chats/${person.chat}`)
  if (chat) chat.commands = commands
  drawFoot()
}

function drawFoot() {
  if (!chat) return
  const unsent = byId('write')?.value ?? ''
  const hadFocus = byId('foot').contains(document.activeElement)
  byId('foot').replaceChildren(...composer(chat, person, does))
  byId('block').textContent = say(chat.blocked ? 'unblock' : 'block')
  byId('more').hidden = !chat.started
  const input = byId('write')
  if (input) input.value = unsent
  if (hadFocus) (input ?? byId('foot').querySelector('button'))?.focus()
}

function status(words) {
  clearTimeout(quieting)
  byId('status').textContent = words || say('bot')
  byId('status').classList.toggle('busy', words !== '')
  if (words) quieting = setTimeout(status, 5000, '')
}

async function press(message, button, drawn) {
  drawn.setAttribute('aria-busy', 'true')
  setTimeout(() => drawn.removeAttribute('aria-busy'), 10_000)
  await attempt('press', { message: message.message_id, button: button.callback_data })
}

const actions = { typing: 'typing', upload_photo: 'uploading-photo', upload_document: 'uploading-document' }

/** What each event changes on the screen of the open chat. */
const hears = {
  message({ message }) {
    messages.add(message)
    if (message.from.is_bot) status('')
  },
  edited: ({ message }) => messages.change(message),
  deleted: ({ ids }) => messages.remove(ids),
  action: ({ action }) => status(say(actions[action] ?? 'typing')),
  answered({ message, text, alert }) {
    messages.settle(message)
    if (text) (alert ? alertWith : toast)(text)
  },
  keyboard({ markup }) {
    chat.keyboard = markup
    drawFoot()
  },
  dialog({ started, blocked }) {
    Object.assign(chat, { started, blocked })
    drawFoot()
  },
}

listen(
  (event) => {
    if (event.is === 'commands') return person && readCommands().catch(failed)
    if (event.is === 'message' && event.chat === person?.chat) list.refreshSoon()
    if (event.chat === person?.chat) return chat ? hears[event.is]?.(event) : meanwhile.push(event)
    if (event.is === 'message' || event.is === 'dialog') list.refreshSoon()
    const other = event.is === 'message' && event.message.from.is_bot && people.find((one) => one.chat === event.chat)
    if (!other) return
    other.unread = (other.unread ?? 0) + 1
    list.redraw()
  },
  (isOn) => {
    const wasOff = !byId('offline').hidden
    byId('offline').hidden = isOn
    if (isOn && wasOff && person) read().catch(failed)
  },
)

menu(byId('more'), byId('chat-menu'))
byId('block').addEventListener('click', () => attempt(chat.blocked ? 'unblock' : 'block'))
byId('back').addEventListener('click', () => {
  app.dataset.view = 'people'
  list.focus()
})
byId('language').href = `?lang=${language === 'ru' ? 'en' : 'ru'}`
byId('language').addEventListener('click', (event) => {
  event.currentTarget.href = `?lang=${language === 'ru' ? 'en' : 'ru'}${location.hash}`
})

const asked = decodeURIComponent(location.hash.slice(1))
const remembered = people.find(({ key }) => key === asked)
if (remembered) await open(remembered).catch(failed)

async function readFile(file) {
  return { name: file.name, type: file.type || undefined, base64: await base64Of(file) }
}

function base64Of(file) {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    // Text, for it is read as a data URL.
    reader.onload = () => resolve(/** @type {string} */ (reader.result).split(',')[1])
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(file)
  })
}
