// Answers to presses on buttons.

import type { Methods } from '../call.ts'
import { unixTime } from '../dialog.ts'
import { badRequest } from '../refusal.ts'

/** Seconds that a press waits for its answer. */
const patience = 60

export const presses: Methods = {
  answerCallbackQuery(call, args) {
    const { box, bot } = call
    const query = bot.queries.get(args.callback_query_id)
    if (!query || unixTime(box.now()) - query.date > patience) {
      throw badRequest('query is too old and response timeout expired or query ID is invalid')
    }
    if (args.text && Array.from(args.text).length > 200) throw badRequest('MESSAGE_TOO_LONG')
    box.keep({
      is: 'answered',
      bot: bot.id,
      chat: query.chat,
      id: query.id,
      message: query.message,
      ...(args.text ? { text: args.text } : {}),
      ...(args.show_alert ? { alert: true } : {}),
      ...(args.url ? { url: args.url } : {}),
    })
    return true
  },
}
