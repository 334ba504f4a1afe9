// Telegram's transport to a sandbox: whole views where it has a database for their files, or no more of them than their heading.
import { Api } from 'grammy'
import type { Log, Transport } from '../../../bot/channel/ports.ts'
import { senderOf } from '../../../bot/telegram/sender.ts'
import { telegramTransport } from '../../../bot/telegram/transport.ts'
import type { Db } from '../../../db/open.ts'
import type { StartedSandbox } from '../../../sandbox/start.ts'

export const silent: Log = { info: () => {}, warn: () => {}, error: () => {} }

export function sandboxTransport(
  { apiRoot, token }: Pick<StartedSandbox, 'apiRoot' | 'token'>,
  db: Db | null = null,
): Transport {
  const api = new Api(token, { apiRoot, timeoutSeconds: 60 })
  const botId = token.split(':')[0] ?? ''
  const sendAll = db && senderOf({ api, db, botId, onTrouble: () => {} })
  return telegramTransport({
    api,
    botId,
    send: async (address, view) => {
      if (sendAll) return sendAll(address, view)
      const message = await api.sendMessage(address, view.heading ?? view.text)
      return { externalId: String(message.message_id) }
    },
  })
}
