// The people's hands on one bot, and their eyes on the chat.
import type { Message } from '@grammyjs/types'
import type { Box } from '../box.ts'
import { findEntities } from '../entities/found.ts'
import type { Bot } from '../world/state.ts'
import { dialogOf, editOwn, say } from './hands.ts'
import { setBlocked } from './membership.ts'
import { type PersonDetails, personWith } from './new-person.ts'
import { dataOf, press } from './press.ts'
import { type PlainFile, sendAlbum, sendFile, sendPicture, sendSticker, sendVoice } from './sendings.ts'

/** A chat is named by its id, which `personOf` gives. Every act becomes the update that Telegram would make of it. */
export type Acting = {
  /** The chat of the person with that key, who is made when new. The bot is told nothing. */
  personOf: (key: string, details?: PersonDetails) => number
  /** Returns the message; a wall of text goes in several, as a phone sends it, and the last is returned. */
  sendText: (chat: number, text: string) => Message
  /** Changes what the person has said. */
  editText: (chat: number, messageId: number, text: string) => Message
  /** Opens a deep link: «/start payload». */
  start: (chat: number, payload?: string) => Message
  /** Presses a button, named by its callback data or by its label; returns the query's id. */
  press: (chat: number, messageId: number, button: string) => string
  sendSticker: (chat: number, emoji: string) => Message
  sendVoice: (chat: number, seconds: number) => Message
  /** PNG or JPEG bytes. */
  sendPhoto: (chat: number, bytes: Buffer, caption?: string) => Message
  sendDocument: (chat: number, file: PlainFile, caption?: string) => Message
  /** Two to ten at once: as many messages, in one group. */
  sendAlbum: (chat: number, files: readonly PlainFile[]) => Message[]
  block: (chat: number) => void
  unblock: (chat: number) => void
  /** The messages of the chat, oldest first. */
  readChat: (chat: number) => Message[]
  /** Resolves with the newest message that fits, present or coming (edits too); throws after `ms`, 5000 unless told. */
  waitFor: (chat: number, fits: (message: Message) => boolean, ms?: number) => Promise<Message>
}

export function actingWith(box: Box, bot: Bot): Acting {
  const hands = { box, bot }
  const messagesOf = (chat: number) => dialogOf(hands, chat).messages
  const sendText = (chat: number, text: string) => {
    const sent = partsOf(text).map((part) => {
      const entities = findEntities(part)
      return say(hands, chat, { text: part, ...(entities.length > 0 ? { entities } : {}) })
    })
    const last = sent.at(-1)
    if (!last) throw new Error('sandbox: a person cannot send an empty message')
    return last
  }
  return {
    personOf(key, details = {}) {
      const person = personWith(key, details, box.world)
      const known = box.world.peopleByKey.get(key)
      if (JSON.stringify(person) !== JSON.stringify(known)) box.keep({ is: 'person', person })
      return person.user.id
    },
    sendText,
    editText: (chat, messageId, text) => editOwn(hands, chat, messageId, text),
    start: (chat, payload) => sendText(chat, payload ? `/start ${payload}` : '/start'),
    press: (chat, messageId, button) => press(hands, chat, messageId, dataOf(messagesOf(chat).get(messageId), button)),
    sendSticker: (chat, emoji) => sendSticker(hands, chat, emoji),
    sendVoice: (chat, seconds) => sendVoice(hands, chat, seconds),
    sendPhoto: (chat, bytes, caption) => sendPicture(hands, chat, bytes, caption),
    sendDocument: (chat, file, caption) => sendFile(hands, chat, file, caption),
    sendAlbum: (chat, files) => sendAlbum(hands, chat, files),
    block: (chat) => setBlocked(hands, chat, true),
    unblock: (chat) => setBlocked(hands, chat, false),
    readChat: (chat) => [...messagesOf(chat).values()],
    waitFor: (chat, fits, ms = 5000) => waitFor(box, bot, chat, [...messagesOf(chat).values()], fits, ms),
  }
}

/** What fits into one message, 4,096 characters each. */
function partsOf(text: string): string[] {
  const signs = Array.from(text.trim())
  return Array.from({ length: Math.ceil(signs.length / 4096) }, (_, i) =>
    signs.slice(i * 4096, (i + 1) * 4096).join(''),
  )
}

async function waitFor(
  box: Box,
  bot: Bot,
  chat: number,
  present: Message[],
  fits: (message: Message) => boolean,
  ms: number,
): Promise<Message> {
  const found = present.findLast(fits)
  if (found) return found
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      stop()
      const last = [...(bot.dialogs.get(chat)?.messages.values() ?? [])].at(-1)
      reject(
        new Error(`sandbox: no fitting message in chat ${chat} within ${ms} ms; the last is ${JSON.stringify(last)}`),
      )
    }, ms)
    const stop = box.watch((entry) => {
      if ((entry.is !== 'message' && entry.is !== 'edited') || entry.bot !== bot.id || entry.chat !== chat) return
      if (!fits(entry.message)) return
      clearTimeout(late)
      stop()
      resolve(entry.message)
    })
  })
}
