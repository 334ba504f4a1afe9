// Puts a bot's new message into a chat.
import type { Message, Opts } from '@grammyjs/types'
import type { Dialog } from '../world/state.ts'
import type { Call } from './call.ts'
import { openDialogWith, privateChat, sender, unixTime } from './dialog.ts'
import { readKeyboard } from './keyboard.ts'
import type { Upload } from './multipart.ts'
import { badRequest } from './refusal.ts'

type Common = Pick<
  Opts<Upload>['sendMessage'],
  'chat_id' | 'reply_markup' | 'reply_parameters' | 'reply_to_message_id' | 'protect_content'
>

/** `content` makes what kind of message it is, once it is clear that it can be sent. */
export function post<Content extends object>(call: Call, args: Common, content: () => Content): Message & Content {
  const keyboard = readKeyboard(args.reply_markup)
  const dialog = openDialogWith(call, args.chat_id)
  const chat = privateChat(dialog.person)
  const message = {
    message_id: call.bot.nextMessage,
    from: sender(call.bot),
    chat,
    date: unixTime(call.box.now()),
    ...replied(dialog, args),
    ...content(),
    ...(args.protect_content ? { has_protected_content: true as const } : {}),
    ...(keyboard.kind === 'inline' ? { reply_markup: keyboard.markup } : {}),
  }
  call.box.keep({ is: 'message', bot: call.bot.id, chat: chat.id, message })
  if (keyboard.kind === 'reply') {
    call.box.keep({ is: 'keyboard', bot: call.bot.id, chat: chat.id, markup: keyboard.markup })
  }
  return message
}

function replied(dialog: Dialog, args: Common): Pick<Message, 'reply_to_message'> {
  const id = args.reply_parameters?.message_id ?? args.reply_to_message_id
  if (id === undefined) return {}
  const original = dialog.messages.get(id)
  if (original) {
    const { reply_to_message: _, ...plain } = original
    return { reply_to_message: plain as NonNullable<Message['reply_to_message']> }
  }
  if (args.reply_parameters?.allow_sending_without_reply) return {}
  throw badRequest('message to be replied not found')
}
