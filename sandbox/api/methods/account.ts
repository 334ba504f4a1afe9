// Who the bot is, what it says of itself, and whom it talks with.
import type { LanguageCode } from '@grammyjs/types'
import type { Call, Methods } from '../call.ts'
import { dialogWith, privateChat } from '../dialog.ts'
import { badRequest } from '../refusal.ts'

export const account: Methods = {
  getMe: ({ bot }) => bot.user,

  setMyName: (call, args) => set(call, 'name', args.name, args.language_code, 64),
  getMyName: (call, args) => ({ name: get(call, 'name', args.language_code) || call.bot.user.first_name }),
  setMyDescription: (call, args) => set(call, 'description', args.description, args.language_code, 512),
  getMyDescription: (call, args) => ({ description: get(call, 'description', args.language_code) }),
  setMyShortDescription: (call, args) => set(call, 'short', args.short_description, args.language_code, 120),
  getMyShortDescription: (call, args) => ({ short_description: get(call, 'short', args.language_code) }),

  setChatMenuButton({ box, bot }, args) {
    box.keep({ is: 'menu', bot: bot.id, chat: args.chat_id ?? 0, button: args.menu_button ?? { type: 'default' } })
    return true
  },
  getChatMenuButton: ({ bot }, args) =>
    bot.menuButtons.get(args.chat_id ?? 0) ?? bot.menuButtons.get(0) ?? { type: 'default' },

  getChat(call, args) {
    const { person } = dialogWith(call, args.chat_id)
    return {
      ...privateChat(person),
      accent_color_id: person.user.id % 7,
      max_reaction_count: 11,
      accepted_gift_types: {
        unlimited_gifts: true,
        limited_gifts: true,
        unique_gifts: true,
        premium_subscription: true,
        gifts_from_channels: true,
      },
    }
  },
}

function set({ box, bot }: Call, what: string, value = '', language: LanguageCode | '' = '', limit: number): true {
  if (Array.from(value).length > limit) throw badRequest(`${what} is too long`)
  box.keep({ is: 'profile', bot: bot.id, key: `${what}/${language}`, value })
  return true
}

function get({ bot }: Call, what: string, language: LanguageCode | '' = ''): string {
  return bot.profile.get(`${what}/${language}`) || bot.profile.get(`${what}/`) || ''
}
