// All that a chat's window shows.
import type { BotCommand, MenuButton, Message } from '@grammyjs/types'
import { commandsFor } from '../api/methods/commands.ts'
import type { Box } from '../box.ts'
import type { Bot, Dialog } from '../world/state.ts'

export type ChatView = {
  bot: { id: number; name: string; description: string }
  messages: Message[]
  started: boolean
  blocked: boolean
  keyboard: Dialog['keyboard']
  commands: BotCommand[]
  menu: MenuButton
}

/** Throws when nobody has that chat. */
export function chatView({ world }: Box, bot: Bot, chat: number): ChatView {
  const person = world.people.get(chat)
  if (!person) throw new Error(`nobody has the chat ${chat}`)
  const dialog = bot.dialogs.get(chat)
  const language = person.user.language_code ?? ''
  const said = (what: string) => bot.profile.get(`${what}/${language}`) || bot.profile.get(`${what}/`) || ''
  return {
    bot: { id: bot.id, name: said('name') || bot.user.first_name, description: said('description') },
    messages: [...(dialog?.messages.values() ?? [])],
    started: dialog?.started ?? false,
    blocked: dialog?.blocked ?? false,
    keyboard: dialog?.keyboard ?? null,
    commands: commandsFor(bot.commands, chat, language),
    menu: bot.menuButtons.get(chat) ?? bot.menuButtons.get(0) ?? { type: 'default' },
  }
}
