// What every act of a person needs: the dialog, and telling the bot.
import type { Message, Update } from '@grammyjs/types'
import { privateChat, unixTime } from '../api/dialog.ts'
import type { Box } from '../box.ts'
import type { Bot, Dialog } from '../world/state.ts'

export type Hands = { box: Box; bot: Bot }

/** Kinds that Telegram leaves out unless they are asked for. */
const unasked = ['chat_member', 'message_reaction', 'message_reaction_count']

/** Queues an update, unless the bot does not want its kind. */
export function tell({ box, bot }: Hands, content: Omit<Update, 'update_id'>): void {
  const [kind = ''] = Object.keys(content)
  const wanted = bot.allowed ? bot.allowed.includes(kind) : !unasked.includes(kind)
  if (wanted) box.keep({ is: 'update', bot: bot.id, update: { update_id: bot.nextUpdate, ...content } })
}

/** The dialog of a chat; throws when `personOf` never made that person. */
export function dialogOf({ box, bot }: Hands, chat: number): Dialog {
  const known = bot.dialogs.get(chat)
  if (known) return known
  if (!box.world.people.has(chat)) throw new Error(`sandbox: nobody has the chat ${chat}; ask personOf(key) first`)
  box.keep({ is: 'dialog', bot: bot.id, chat, started: false, blocked: false })
  return dialogOf({ box, bot }, chat)
}

/** Puts a person's message into the chat and before the bot. The first one opens the dialog. */
export function say(hands: Hands, chat: number, content: Partial<Message>): Message {
  const { box, bot } = hands
  const dialog = dialogOf(hands, chat)
  if (dialog.blocked) throw new Error(`sandbox: the person of chat ${chat} has blocked the bot; unblock it first`)
  if (!dialog.started) box.keep({ is: 'dialog', bot: bot.id, chat, started: true, blocked: false })
  const message: Message = {
    message_id: bot.nextMessage,
    from: dialog.person.user,
    chat: privateChat(dialog.person),
    date: unixTime(box.now()),
    ...content,
  }
  box.keep({ is: 'message', bot: bot.id, chat, message })
  tell(hands, { message: message as NonNullable<Update['message']> })
  return message
}

/** Changes the words of the person's own message, and tells the bot. */
export function editOwn(hands: Hands, chat: number, id: number, text: string): Message {
  const { box, bot } = hands
  const before = dialogOf(hands, chat).messages.get(id)
  if (!before || before.from?.is_bot) throw new Error(`sandbox: chat ${chat} has no message ${id} of the person's own`)
  const { entities: _, ...rest } = before
  const message = { ...rest, text, edit_date: unixTime(box.now()) } as Message
  box.keep({ is: 'edited', bot: bot.id, chat, message })
  tell(hands, { edited_message: message as NonNullable<Update['edited_message']> })
  return message
}
