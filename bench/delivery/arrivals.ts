// The other end of a broadcast: people who have once spoken to the bot, and what comes to them.
import { Api } from 'grammy'
import type { StartedSandbox } from '../../sandbox/start.ts'

/** That many people; a bot may speak to whoever has spoken to it, and what they said is nobody's business here. */
export async function greet(box: StartedSandbox, people: number): Promise<number[]> {
  const chats = Array.from({ length: people }, (_, n) => box.personOf(`recipient ${n}`))
  for (const chat of chats) box.sendText(chat, '/start')
  await new Api(box.token, { apiRoot: box.apiRoot }).deleteWebhook({ drop_pending_updates: true })
  return chats
}

/** How many messages of the bot each chat has got from now on, of those that say `words` where only they count. */
export function countArrivals(box: StartedSandbox, words = ''): { byChat: () => Map<string, number> } {
  const seen = new Map<string, number>()
  box.watch((entry) => {
    if (entry.is !== 'message' || !entry.message.from?.is_bot || !(entry.message.text ?? '').includes(words)) return
    const chat = String(entry.chat)
    seen.set(chat, (seen.get(chat) ?? 0) + 1)
  })
  return { byChat: () => seen }
}
