// Telegram's updates as the inbox wants them: which chat an update belongs to.
import type { Update } from 'grammy/types'
import type { Incoming } from '../../db/inbox.ts'

export const allowedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

export function incomingOf(update: Update): Incoming {
  return { updateId: String(update.update_id), chat: chatOf(update), payload: update }
}

/** A webhook's body as an update, or null when it is none. */
export function parseUpdate(body: unknown): Incoming | null {
  if (typeof body !== 'object' || body === null || !('update_id' in body)) return null
  return Number.isSafeInteger(body.update_id) ? incomingOf(body as Update) : null
}

function chatOf(update: Update): string {
  const chat =
    (update.message ?? update.edited_message)?.chat ??
    update.callback_query?.message?.chat ??
    update.my_chat_member?.chat
  // A press on a message too old to be told of has no chat; in a private chat its sender is the chat.
  return String(chat?.id ?? update.callback_query?.from.id ?? 'none')
}
