// What people send beside texts: stickers, voices, pictures, documents.
import type { Message } from '@grammyjs/types'
import { readPicture } from '../../core/files/picture.ts'
import { documentOf, photoOf } from '../api/media.ts'
import { storeFile } from '../world/stored-file.ts'
import { type Hands, say } from './hands.ts'

export type PlainFile = { name: string; type?: string; bytes: Buffer }

export function sendSticker(hands: Hands, chat: number, emoji: string): Message {
  const file = storeFile(hands.box, 'sticker', { name: `${emoji}.webp`, type: 'image/webp', bytes: Buffer.from(emoji) })
  return say(hands, chat, {
    sticker: {
      type: 'regular',
      width: 512,
      height: 512,
      is_animated: false,
      is_video: false,
      emoji,
      set_name: 'sandbox',
      file_id: file.id,
      file_unique_id: file.uniqueId,
      file_size: file.size,
    },
  })
}

export function sendVoice(hands: Hands, chat: number, seconds: number): Message {
  const bytes = Buffer.from(`a voice of ${seconds} seconds`)
  const file = storeFile(hands.box, 'voice', { name: 'voice.ogg', type: 'audio/ogg', bytes })
  return say(hands, chat, {
    voice: {
      file_id: file.id,
      file_unique_id: file.uniqueId,
      duration: seconds,
      mime_type: file.type,
      file_size: file.size,
    },
  })
}

/** PNG or JPEG; anything else throws. */
export function sendPicture(hands: Hands, chat: number, bytes: Buffer, caption?: string, group?: string): Message {
  const image = readPicture(bytes)
  if (!image) throw new Error('sandbox: a photo is PNG or JPEG; send other files as documents')
  const file = storeFile(hands.box, 'photo', { name: 'photo.jpg', bytes, ...image })
  return say(hands, chat, { photo: photoOf(file), ...(caption ? { caption } : {}), ...inGroup(group) })
}

export function sendFile(hands: Hands, chat: number, file: PlainFile, caption?: string, group?: string): Message {
  const stored = storeFile(hands.box, 'document', { type: 'application/octet-stream', ...file })
  return say(hands, chat, { document: documentOf(stored), ...(caption ? { caption } : {}), ...inGroup(group) })
}

/** Several at once come as a message each, with one group's name: pictures where all are, else documents. */
export function sendAlbum(hands: Hands, chat: number, files: readonly PlainFile[]): Message[] {
  if (files.length < 2 || files.length > 10) throw new Error('sandbox: an album has from 2 to 10 files')
  const group = String(hands.bot.nextMessage + 13_000_000_000_000)
  const arePictures = files.every(({ bytes }) => readPicture(bytes))
  return files.map((file) =>
    arePictures
      ? sendPicture(hands, chat, file.bytes, undefined, group)
      : sendFile(hands, chat, file, undefined, group),
  )
}

function inGroup(group: string | undefined): { media_group_id?: string } {
  return group === undefined ? {} : { media_group_id: group }
}
