// The list of commands behind the menu button, by scope and language.
import type { BotCommand, BotCommandScope } from '@grammyjs/types'
import type { Methods } from '../call.ts'
import { badRequest } from '../refusal.ts'

type Place = { scope?: BotCommandScope; language_code?: string }

export const commands: Methods = {
  setMyCommands({ box, bot }, args) {
    if (args.commands.length > 100) throw badRequest('too much commands specified')
    for (const command of args.commands) check(command)
    box.keep({ is: 'commands', bot: bot.id, key: keyOf(args), commands: [...args.commands] })
    return true
  },

  getMyCommands: ({ bot }, args) => bot.commands.get(keyOf(args)) ?? [],

  deleteMyCommands({ box, bot }, args) {
    box.keep({ is: 'commands', bot: bot.id, key: keyOf(args), commands: [] })
    return true
  },
}

/** The commands that a person with that language sees: the narrowest list that is set, as Telegram looks for it. */
export function commandsFor(lists: ReadonlyMap<string, BotCommand[]>, chat: number, language: string): BotCommand[] {
  for (const scope of [`chat:${chat}`, 'all_private_chats', 'default']) {
    const list = lists.get(`${scope}/${language}`) ?? lists.get(`${scope}/`)
    if (list) return list
  }
  return []
}

function keyOf({ scope, language_code = '' }: Place): string {
  const type = scope?.type ?? 'default'
  const chat = scope && 'chat_id' in scope ? `:${scope.chat_id}` : ''
  const user = scope && 'user_id' in scope ? `:${scope.user_id}` : ''
  return `${type}${chat}${user}/${language_code}`
}

function check({ command, description }: BotCommand): void {
  if (typeof command !== 'string' || !/^\/?[a-z0-9_]{1,32}$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
  if (typeof description !== 'string' || description === '' || Array.from(description).length > 256) {
    throw badRequest('BOT_COMMAND_DESCRIPTION_INVALID')
  }
}
