// Texts: sent, announced by «typing…», taken back.
import type { Methods } from '../call.ts'
import { dialogWith, openDialogWith, unixTime } from '../dialog.ts'
import { formatted, isLonger } from '../format.ts'
import { post } from '../post.ts'
import { badRequest } from '../refusal.ts'

/** Two days. */
const deletableSeconds = 48 * 3600

export const texts: Methods = {
  sendMessage(call, args) {
    const { text, entities } = formatted(args.text, args.parse_mode, args.entities)
    if (text === '') throw badRequest('message text is empty')
    if (isLonger(text, 4096)) throw badRequest('message is too long')
    return post(call, args, () => ({ text, ...(entities.length > 0 ? { entities } : {}) }))
  },

  sendChatAction(call, args) {
    const dialog = openDialogWith(call, args.chat_id)
    call.box.pass({ is: 'action', bot: call.bot.id, chat: dialog.person.user.id, action: args.action })
    return true
  },

  deleteMessage(call, args) {
    const dialog = dialogWith(call, args.chat_id)
    const message = dialog.messages.get(args.message_id)
    if (!message) throw badRequest('message to delete not found')
    if (unixTime(call.box.now()) - message.date > deletableSeconds) {
      throw badRequest("message can't be deleted for everyone")
    }
    call.box.keep({ is: 'deleted', bot: call.bot.id, chat: dialog.person.user.id, ids: [args.message_id] })
    return true
  },

  deleteMessages(call, args) {
    const dialog = dialogWith(call, args.chat_id)
    if (args.message_ids.length < 1 || args.message_ids.length > 100) {
      throw badRequest('message identifiers must be 1 to 100')
    }
    // Telegram passes over those that are not found.
    const ids = args.message_ids.filter((id) => dialog.messages.has(id))
    call.box.keep({ is: 'deleted', bot: call.bot.id, chat: dialog.person.user.id, ids })
    return true
  },
}
