// The whole way: the sandbox's messenger over HTTP, the channel with its inbox, the bot.
import type { Message } from '@grammyjs/types'
import { createPace } from '../../../bot/channel/pace.ts'
import type { BotOptions } from '../../../bot/telegram/bot.ts'
import { createBot } from '../../../bot/telegram/bot.ts'
import { demoSendingHours } from '../../../core/outbox/quiet-hours.ts'
import type { Database } from '../../../db/open.ts'
import { startSandbox } from '../../../sandbox/start.ts'
import { eventually, startTestChannel } from '../channel/start.ts'
import { words } from '../setup.ts'

export async function startTalk(database: Database, options: Partial<BotOptions> = {}) {
  const box = await startSandbox()
  const pace = createPace({ perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 })
  const troubles: string[] = []
  const open = () =>
    createBot({
      token: box.token,
      apiRoot: box.apiRoot,
      pace,
      screens: { db: database.client, clock: () => new Date() },
      onTrouble: (error, what) => troubles.push(`${what}: ${String(error)}`),
      ...options,
    })
  let bot = open()
  const channel = startTestChannel({
    database,
    box,
    pace,
    clock: () => new Date(),
    hours: demoSendingHours('Europe/Moscow'),
    drawsAll: true,
    handle: async (update) => {
      await bot.handleUpdate(update)
      return undefined
    },
  })
  return {
    box,
    troubles,
    memory: () => bot.memory,
    /** As a restarted process would: with nothing in memory. */
    restart: () => {
      bot = open()
    },
    person: (key: string, details: { name?: string; language?: string } = {}) =>
      personIn(box, box.personOf(key, details)),
    close: async () => {
      await channel.stop()
      await box.close()
    },
  }
}

type Box = Awaited<ReturnType<typeof startSandbox>>

function personIn(box: Box, chat: number) {
  const textOf = (message: Message) => message.text ?? message.caption ?? ''
  const labels = (message: Message) => (message.reply_markup?.inline_keyboard ?? []).flat().map((button) => button.text)
  const fromBot = () => box.readChat(chat).filter((message) => message.from?.is_bot)
  return {
    chat,
    say: (text: string) => box.sendText(chat, text),
    start: (payload?: string) => box.start(chat, payload),
    /** The newest message with that button, present or coming. */
    press: async (label: string) => {
      const message = await box.waitFor(chat, (one) => labels(one).includes(label))
      return box.press(chat, message.message_id, label)
    },
    sees: (part: string) =>
      box.waitFor(chat, (message) => Boolean(message.from?.is_bot) && textOf(message).includes(part)),
    fromBot,
    last: () => fromBot().at(-1),
    labels,
    textOf,
  }
}

export { eventually, words }
