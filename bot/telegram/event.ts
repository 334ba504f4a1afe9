// An update of Telegram's as an event of ours.
import type { Message, Update } from 'grammy/types'
import type { OfferedFile } from '../../core/view.ts'
import type { Heard } from '../screens/visit.ts'

type Said =
  | { kind: 'press' | 'text'; value: string }
  | { kind: 'command'; name: string; value: string }
  | { kind: 'file'; file: OfferedFile }
  | { kind: 'other'; what: string }

/** What people send and we do not read; service messages are none of it. An animation is called a document as well. */
const unread = [
  'sticker',
  'voice',
  'video',
  'video_note',
  'animation',
  'audio',
  'location',
  'contact',
  'poll',
  'dice',
  'story',
  'paid_media',
] as const

/** Null for what nobody has said. */
export function eventOf(update: Update, at: { receivedAt: Date; inboxId?: number }): Heard | null {
  const { callback_query: query, message, edited_message: edited } = update
  const address = query?.from.id ?? (message ?? edited)?.chat.id
  const said = query ? pressOf(query) : message ? saidIn(message) : edited && editedIn(edited)
  if (!said || address === undefined) return null
  const base = { channel: 'telegram' as const, address: String(address), dedupeKey: `tg:${update.update_id}` }
  return {
    ...base,
    receivedAt: at.receivedAt,
    ...(at.inboxId !== undefined && { inboxId: at.inboxId }),
    ...said,
  }
}

function pressOf(query: NonNullable<Update['callback_query']>): Said {
  return { kind: 'press', value: query.data ?? '' }
}

function saidIn(message: Message): Said | null {
  if (message.text !== undefined) return commandIn(message.text) ?? { kind: 'text', value: message.text }
  const what = unread.find((name) => name in message)
  if (what) return { kind: 'other', what }
  const file = fileIn(message)
  return file && { kind: 'file', file }
}

/** Of a photograph the largest of its sizes: the others are little pictures of it. */
function fileIn({ document, photo }: Message): OfferedFile | null {
  const found = document ?? photo?.toSorted((a, b) => a.width * a.height - b.width * b.height).at(-1)
  return found ? { ref: found.file_id, name: document?.file_name ?? null, size: found.file_size ?? null } : null
}

/** A word that was changed after it was said; a place that moves by itself is nobody's doing. */
function editedIn(message: Message): Said | null {
  return message.text === undefined && message.caption === undefined ? null : { kind: 'other', what: 'edited' }
}

function commandIn(text: string): Said | null {
  const match = /^\/([a-z0-9_]{1,32})(?:@\w+)?(?:\s+([\s\S]*))?$/i.exec(text)
  return match && { kind: 'command', name: (match[1] ?? '').toLowerCase(), value: (match[2] ?? '').trim() }
}
