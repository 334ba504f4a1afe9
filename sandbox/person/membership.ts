// Blocks and unblocks the bot, as a person does in the chat's menu.
import type { ChatMember } from '@grammyjs/types'
import { privateChat, unixTime } from '../api/dialog.ts'
import { dialogOf, type Hands, tell } from './hands.ts'

/** Says so to the bot; doing what is done already changes nothing. */
export function setBlocked(hands: Hands, chat: number, blocked: boolean): void {
  const { box, bot } = hands
  const dialog = dialogOf(hands, chat)
  if (dialog.blocked === blocked) return
  const member: ChatMember = { status: 'member', user: bot.user }
  const kicked: ChatMember = { status: 'kicked', user: bot.user, until_date: 0 }
  box.keep({ is: 'dialog', bot: bot.id, chat, started: true, blocked })
  tell(hands, {
    my_chat_member: {
      chat: privateChat(dialog.person),
      from: dialog.person.user,
      date: unixTime(box.now()),
      old_chat_member: blocked ? member : kicked,
      new_chat_member: blocked ? kicked : member,
    },
  })
}
