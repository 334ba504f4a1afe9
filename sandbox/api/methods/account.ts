// Who the bot is.
import type { Methods } from '../call.ts'

export const account: Methods = {
  getMe: ({ bot }) => bot.user,
}
