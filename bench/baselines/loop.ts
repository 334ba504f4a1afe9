// What one writes first: the survey as one plain loop of @grammyjs/conversations, which keeps all that was said.

import type { Conversation, ConversationData } from '@grammyjs/conversations'
import {
  type ConversationFlavor,
  type ConversationStorage,
  conversations,
  createConversation,
} from '@grammyjs/conversations'
import { type ApiClientOptions, Bot, type Context, InlineKeyboard } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { Definition } from '../../core/survey/definition.ts'
import { points } from '../stage/survey.ts'

type Talk = ConversationFlavor<Context>

export type LoopOptions = {
  token: string
  client: ApiClientOptions
  definition: Definition
  storage: ConversationStorage<Context, ConversationData>
  botInfo?: UserFromGetMe
}

/** Any message begins the survey; it is answered by its buttons. */
export function loopBot({ token, client, definition, storage, botInfo }: LoopOptions): Bot<Talk> {
  const bot = new Bot<Talk>(token, { client, ...(botInfo && { botInfo }) })
  const keyboard = new InlineKeyboard()
  for (const [value, point] of points.entries()) keyboard.text(point, String(value)).row()
  const items = definition.sections.flatMap((section) => section.items)
  const questionOf = (place: number) => `${items[place]?.text.ru}\n\n${place + 1} из ${items.length}`

  async function survey(conversation: Conversation<Context, Context>, ctx: Context) {
    const answers: Record<string, number> = {}
    await ctx.reply(questionOf(0), { reply_markup: keyboard })
    for (const [place, item] of items.entries()) {
      const press = await conversation.waitFor('callback_query:data')
      answers[item.code] = Number(press.callbackQuery.data)
      await Promise.all([
        press.answerCallbackQuery(),
        press.editMessageText(questionOf(place + 1), { reply_markup: keyboard }),
      ])
    }
  }

  bot.use(conversations<Talk, Context>({ storage }))
  bot.use(createConversation<Talk, Context>(survey))
  bot.on('message', (ctx) => ctx.conversation.enter('survey'))
  return bot
}
