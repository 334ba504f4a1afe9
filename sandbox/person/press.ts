// A press on a button under a bot's message.
import { randomInt } from 'node:crypto'
import type { Message } from '@grammyjs/types'
import { unixTime } from '../api/dialog.ts'
import { dialogOf, type Hands, tell } from './hands.ts'

/** Returns the query's id. `data` need not be on the keyboard any more: a phone may show an older one. */
export function press(hands: Hands, chat: number, messageId: number, data: string): string {
  const { box, bot } = hands
  const dialog = dialogOf(hands, chat)
  if (dialog.blocked) throw new Error(`sandbox: the person of chat ${chat} has blocked the bot; unblock it first`)
  const message = dialog.messages.get(messageId)
  if (!message) throw new Error(`sandbox: chat ${chat} has no message ${messageId} to press on`)
  const date = unixTime(box.now())
  const id = `${randomInt(2 ** 30, 2 ** 31)}${String(randomInt(2 ** 47)).padStart(9, '0')}`
  box.keep({ is: 'query', bot: bot.id, query: { id, chat, message: messageId, date } })
  tell(hands, {
    callback_query: {
      id,
      from: dialog.person.user,
      message,
      chat_instance: String(-(chat * 1_021 + bot.id)),
      data,
    },
  })
  return id
}

/** The data of the button with that label, or the label itself where no button has it. */
export function dataOf(message: Message | undefined, button: string): string {
  const buttons = message?.reply_markup?.inline_keyboard.flat() ?? []
  const found = buttons.find(({ text }) => text === button)
  return found && 'callback_data' in found ? found.callback_data : button
}
