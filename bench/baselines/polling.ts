// grammY as it is run under load: polled, each chat's updates in order, those of different chats at the same time.
import { Bot } from 'grammy'
import type { Update } from 'grammy/types'

/** Returns what ends the polling. */
export function pollWith(bot: Pick<Bot, 'api' | 'handleUpdate'>): () => void {
  const ending = new AbortController()
  const chats = new Map<number, Promise<void>>()
  void poll()
  return () => ending.abort()

  async function poll() {
    let offset = 0
    while (!ending.signal.aborted) {
      const updates = await bot.api
        .getUpdates({ offset, limit: 100, timeout: 25 }, ending.signal as never)
        .catch(() => [])
      offset = (updates.at(-1)?.update_id ?? offset - 1) + 1
      for (const update of updates) {
        const chat = update.callback_query?.from.id ?? update.message?.chat.id ?? 0
        chats.set(
          chat,
          (chats.get(chat) ?? Promise.resolve()).then(() => handle(update)),
        )
      }
    }
  }

  async function handle(update: Update) {
    await bot.handleUpdate(update).catch((error: unknown) => console.error('bench: a baseline failed:', error))
  }
}

export function echoBot(token: string, apiRoot: string): Bot {
  const bot = new Bot(token, { client: { apiRoot } })
  bot.on('message:text', (ctx) => ctx.reply(ctx.message.text))
  return bot
}
