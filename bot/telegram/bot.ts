// The Telegram bot. The order of the lines below is the order in which an update meets them.
import { type ConversationFlavor, conversations, createConversation } from '@grammyjs/conversations'
import { type ApiClientOptions, Bot, type Context } from 'grammy'
import type { Update, UserFromGetMe } from 'grammy/types'
import type { ScreenDeps } from '../screens/visit.ts'
import { agentOf } from './client.ts'
import { createMemory, dialogueOf } from './conversation.ts'
import { type Errand, sendOnErrand } from './errands.ts'
import { fileFetcher } from './fetch-file.ts'
import { noteMembership } from './membership.ts'
import { createRepeats } from './repeats.ts'
import { type SpeakingPace, speaking } from './speaking.ts'
import { createStep } from './step.ts'

export type BotOptions = {
  token: string
  screens: ScreenDeps
  pace: SpeakingPace
  apiRoot?: string
  /** Told of what went wrong without harm: a view that could not be drawn, a press that could not be answered. */
  onTrouble?: (error: unknown, what: string) => void
  /** Known already, it need not be asked for. */
  botInfo?: UserFromGetMe
  client?: ApiClientOptions
}

/** An update as the inbox has it. */
export type Received = { id?: number; payload: unknown; receivedAt: Date }

/** A call that hangs holds up this chat alone, and not for long: what is said next repairs what was not drawn. */
const timeoutSeconds = 15

type Talk = ConversationFlavor<Context>

export function createBot({ token, screens, pace, apiRoot, onTrouble = () => {}, botInfo, client }: BotOptions) {
  const bot = new Bot<Talk>(token, {
    client: { timeoutSeconds, ...(apiRoot && { apiRoot }), ...client },
    ...(botInfo && { botInfo }),
  })
  bot.api.config.use(speaking(pace))
  const memory = createMemory()
  const fetchFile = fileFetcher({
    api: bot.api,
    token,
    apiRoot: client?.apiRoot ?? apiRoot,
    agent: agentOf(client),
    onTrouble,
  })
  const step = createStep({ screens: { onTrouble, fetchFile, ...screens }, repeats: createRepeats(), onTrouble })

  bot.on('my_chat_member', (ctx) => noteMembership(screens.db, ctx, screens.clock()))
  // Surveys are talked over in private; without a chat all would share one memory.
  const talk = bot.filter((ctx) => (ctx.chat?.type ?? (ctx.callbackQuery && 'private')) === 'private')
  talk.on('message::bot_command', async (ctx, next) => {
    if (ctx.message.text?.startsWith('/')) await step(ctx)
    else await next()
  })
  talk.use(conversations<Talk, Context>({ storage: { type: 'key', getStorageKey: chatOf, adapter: memory } }))
  talk.use(createConversation(dialogueOf(step), 'dialogue'))
  // No dialogue is remembered: after a restart, or between two of them.
  talk.use((ctx) => ctx.conversation.enter('dialogue'))

  return {
    bot,
    /** What the conversations keep, by chat. */
    memory: memory.kept,
    /**
     * `marked`: the inbox mark is committed together with what the update did.
     * @throws what kept the update from being handled: then nothing was done, and it may come again
     */
    handleUpdate: async ({ id, payload, receivedAt }: Received): Promise<{ marked: boolean }> => {
      const errand: Errand = { receivedAt, marked: false, ...(id !== undefined && { inboxId: id }) }
      sendOnErrand(payload as Update, errand)
      if (!bot.isInited()) await bot.init()
      await bot.handleUpdate(payload as Update)
      if (errand.failure) throw errand.failure.error
      return { marked: errand.marked }
    },
  }
}

/** In a private chat its person is the chat, even where the pressed message is too old to be told of. */
function chatOf(ctx: Context): string {
  return String(ctx.from?.id ?? ctx.chatId)
}
