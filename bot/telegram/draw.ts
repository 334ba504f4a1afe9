// Showing views in a chat. What is lost here is repaired by the next press: the answer is committed already.
import { type Api, GrammyError, InputFile } from 'grammy'
import type { Attachment, View } from '../../core/view.ts'
import type { Drawing } from '../screens/visit.ts'
import type { SendFile } from './attachments.ts'
import { fitsCaption, type Message, render } from './render.ts'

type Chat = { api: Api; chat: number | string }

/** Sends a view as new messages; the id is that of the last, which has the buttons. */
export async function sendView(
  api: Api,
  address: string,
  view: View,
  sendFile: SendFile,
): Promise<{ externalId: string }> {
  const at = { api, chat: address }
  if (view.attachment) return { externalId: String(await sendAttached(at, view, view.attachment, sendFile)) }
  const id = view.picture ? await sendPictured(at, view, view.picture.png) : await sendAll(at, render(view))
  return { externalId: String(id) }
}

/** The first view takes the place of the message `over`, if there is one; what cannot be edited is sent anew. */
export async function drawViews(
  at: Chat,
  drawings: Drawing[],
  over: number | null,
  onTrouble: (error: unknown, what: string) => void,
): Promise<void> {
  let place = over
  for (const { drawPicture, openDocument, ...view } of drawings) {
    const file = await openDocument?.().catch((error: unknown) => onTrouble(error, 'a file could not be read'))
    if (file) {
      await sendDocument(at, view, file)
      place = null
      continue
    }
    const picture = await drawPicture?.().catch((error: unknown) => onTrouble(error, 'a picture could not be drawn'))
    if (picture) await sendPictured(at, view, picture.png)
    else await replace(at, view, place)
    place = null
  }
}

async function replace(at: Chat, view: View, over: number | null): Promise<void> {
  const [first, ...others] = render(view)
  if (!first) return
  const isEdited = over !== null && (await (view.attachment ? editCaption : edit)(at, first, over))
  await sendAll(at, isEdited ? others : [first, ...others])
}

function edit({ api, chat }: Chat, message: Message, id: number): Promise<boolean> {
  return isTaken(api.editMessageText(chat, id, message.html, optionsOf(message)))
}

/** The words under what was sent along, which stays. */
function editCaption({ api, chat }: Chat, message: Message, id: number): Promise<boolean> {
  return isTaken(api.editMessageCaption(chat, id, { caption: message.html, ...optionsOf(message, false) }))
}

/** False where Telegram will not: the message is gone, is a picture, or says the very same already. */
async function isTaken(call: Promise<unknown>): Promise<boolean> {
  try {
    await call
    return true
  } catch (error) {
    if (error instanceof GrammyError && error.error_code === 400) return false
    throw error
  }
}

async function sendAll({ api, chat }: Chat, messages: Message[]): Promise<number> {
  let last = 0
  for (const message of messages) last = (await api.sendMessage(chat, message.html, optionsOf(message))).message_id
  return last
}

/** Under the picture if the words fit there, else after it. */
async function sendPictured(at: Chat, view: View, png: Uint8Array): Promise<number> {
  const file = new InputFile(png, 'picture.png')
  const [message] = render(view)
  if (message && fitsCaption(view)) {
    const sent = await at.api.sendPhoto(at.chat, file, { caption: message.html, ...optionsOf(message, false) })
    return sent.message_id
  }
  await at.api.sendPhoto(at.chat, file)
  return sendAll(at, render(view))
}

/** One call: what is sent to many is sent whole or not at all. */
async function sendAttached(
  { api, chat }: Chat,
  view: View,
  attachment: Attachment,
  sendFile: SendFile,
): Promise<number> {
  const [message] = render(view)
  if (!message || !fitsCaption(view)) throw new Error('telegram: the words do not fit under the file')
  const options = { caption: message.html, ...optionsOf(message, false) }
  const send = attachment.as === 'picture' ? api.sendPhoto.bind(api) : api.sendDocument.bind(api)
  return (await sendFile(attachment, (file) => send(chat, file, options))).message_id
}

async function sendDocument(at: Chat, view: View, { name, bytes }: { name: string; bytes: Uint8Array }): Promise<void> {
  const file = new InputFile(bytes, name)
  const [message] = render(view)
  if (message && fitsCaption(view)) {
    await at.api.sendDocument(at.chat, file, { caption: message.html, ...optionsOf(message, false) })
    return
  }
  await at.api.sendDocument(at.chat, file)
  await sendAll(at, render(view))
}

function optionsOf({ keyboard }: Message, hasLinks = true) {
  return {
    parse_mode: 'HTML' as const,
    ...(hasLinks && { link_preview_options: { is_disabled: true } }),
    ...(keyboard && { reply_markup: { inline_keyboard: keyboard } }),
  }
}
