// A Bot API that agrees to everything at once: where the cost of our own process is measured and not that of a network.
import type { ApiClientOptions } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'

export const token = '4242:bench'
export const botInfo = { id: 4242, is_bot: true, first_name: 'Bench', username: 'bench_bot' } as UserFromGetMe

const message = { message_id: 1, date: 1, chat: { id: 1, type: 'private', first_name: 'Ева' }, text: '…' }
const answer = { json: async () => ({ ok: true, result: message }) }

export const client: ApiClientOptions = {
  fetch: (async () => answer) as unknown as NonNullable<ApiClientOptions['fetch']>,
}

let updates = 0
const person = { id: 1, is_bot: false, first_name: 'Ева' } as const

/** Each on a message of its own, so that none is taken for a second press of the same button. */
export function pressOf(data: string): Update {
  const id = ++updates
  return {
    update_id: id,
    callback_query: {
      id: String(id),
      from: person,
      chat_instance: '1',
      data,
      message: { ...message, message_id: id, from: botInfo, chat: { ...message.chat, type: 'private' } },
    },
  }
}

export function messageOf(text: string): Update {
  const id = ++updates
  return {
    update_id: id,
    message: { ...message, message_id: id, from: person, chat: { ...message.chat, type: 'private' }, text },
  }
}
