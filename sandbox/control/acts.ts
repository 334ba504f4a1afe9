// What a person can do in a chat, by the name it has in the address.
import type { Acting } from '../person/acting.ts'

type Given = {
  text?: string
  payload?: string
  message?: number
  button?: string
  emoji?: string
  seconds?: number
} & {
  caption?: string
  /** Of a file. */
  name?: string
  type?: string
  /** The file's bytes. */
  base64?: string
  /** Of an album. */
  files?: { name: string; type?: string; base64: string }[]
}

type Act = (hands: Acting, chat: number, given: Given) => unknown

export const acts: Record<string, Act> = {
  text: (hands, chat, { text }) => hands.sendText(chat, said(text, 'text')),
  start: (hands, chat, { payload }) => hands.start(chat, payload),
  edit: (hands, chat, { message, text }) => hands.editText(chat, said(message, 'message'), said(text, 'text')),
  press: (hands, chat, { message, button }) => hands.press(chat, said(message, 'message'), said(button, 'button')),
  sticker: (hands, chat, { emoji = '🙂' }) => hands.sendSticker(chat, emoji),
  voice: (hands, chat, { seconds = 3 }) => hands.sendVoice(chat, seconds),
  photo: (hands, chat, { base64, caption }) => hands.sendPhoto(chat, bytesOf(base64), caption),
  document: (hands, chat, { base64, name, type, caption }) =>
    hands.sendDocument(chat, { name: said(name, 'name'), bytes: bytesOf(base64), ...(type && { type }) }, caption),
  album: (hands, chat, { files }) =>
    hands.sendAlbum(
      chat,
      said(files, 'files').map(({ base64, ...file }) => ({ ...file, bytes: bytesOf(base64) })),
    ),
  block: (hands, chat) => hands.block(chat),
  unblock: (hands, chat) => hands.unblock(chat),
}

function said<Value>(value: Value | undefined, field: string): Value {
  if (value === undefined || value === '') throw new Error(`«${field}» is missing`)
  return value
}

function bytesOf(base64: string | undefined): Buffer {
  return Buffer.from(said(base64, 'base64'), 'base64')
}
