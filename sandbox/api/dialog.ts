// Finds whom a call is about, or refuses as Telegram does.
import type { Chat, User } from '@grammyjs/types'
import type { Bot, Dialog, Person } from '../world/state.ts'
import type { Call } from './call.ts'
import { badRequest, Refusal } from './refusal.ts'

/** The dialog with `chatId`, whether or not the person has blocked the bot. */
export function dialogWith({ box, bot }: Call, chatId: number | string | undefined): Dialog {
  if (chatId === undefined || chatId === '') throw badRequest('chat_id is empty')
  const id = Number(chatId)
  const person = box.world.people.get(id)
  if (!person) throw badRequest('chat not found')
  const dialog = bot.dialogs.get(id)
  if (!dialog?.started) throw new Refusal(403, "Forbidden: bot can't initiate conversation with a user")
  return dialog
}

/** The dialog, if the bot may write there. */
export function openDialogWith(call: Call, chatId: number | string | undefined): Dialog {
  const dialog = dialogWith(call, chatId)
  if (dialog.blocked) throw new Refusal(403, 'Forbidden: bot was blocked by the user')
  return dialog
}

export function privateChat(person: Person): Chat.PrivateChat {
  const { id, first_name, last_name, username } = person.user
  return {
    id,
    type: 'private',
    first_name,
    ...(last_name === undefined ? {} : { last_name }),
    ...(username === undefined ? {} : { username }),
  }
}

export function unixTime(now: Date): number {
  return Math.floor(now.getTime() / 1000)
}

/** A bot as the sender of its messages. */
export function sender({ user: { id, is_bot, first_name, username } }: Bot): User {
  return { id, is_bot, first_name, username }
}
