// Changes a message that the bot sent, unless nothing would change.
import { isDeepStrictEqual } from 'node:util'
import type { InlineKeyboardMarkup, Message, Update } from '@grammyjs/types'
import type { Call } from './call.ts'
import { openDialogWith, unixTime } from './dialog.ts'
import { readInline } from './keyboard.ts'
import { badRequest } from './refusal.ts'

type Target = {
  chat_id?: number | string
  message_id?: number
  inline_message_id?: string
  reply_markup?: InlineKeyboardMarkup
}

/** What `changed` returns takes the place of the old message's content; it may refuse by throwing. */
export function edit(call: Call, args: Target, changed: (message: Message) => Message): Message & Update.Edited {
  if (args.inline_message_id !== undefined) throw badRequest('MESSAGE_ID_INVALID: the sandbox has no inline messages')
  const keyboard = readInline(args.reply_markup)
  const dialog = openDialogWith(call, args.chat_id)
  if (args.message_id === undefined) throw badRequest('message identifier is not specified')
  const message = dialog.messages.get(args.message_id)
  if (!message) throw badRequest('message to edit not found')
  if (message.from?.id !== call.bot.id) throw badRequest("message can't be edited")
  const { edit_date, reply_markup, ...content } = message
  const next = { ...changed(content), ...(keyboard && { reply_markup: keyboard }) }
  if (isDeepStrictEqual(next, { ...content, ...(reply_markup && { reply_markup }) })) {
    throw badRequest(
      'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message',
    )
  }
  const edited = { ...next, edit_date: unixTime(call.box.now()) }
  call.box.keep({ is: 'edited', bot: call.bot.id, chat: message.chat.id, message: edited })
  return edited
}
