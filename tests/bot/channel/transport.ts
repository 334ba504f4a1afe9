// Telegram's transport to a sandbox: whole views, or no more of them than their heading.
import { Api } from 'grammy'
import type { Log, Transport } from '../../../bot/channel/ports.ts'
import { sendView } from '../../../bot/telegram/draw.ts'
import { telegramTransport } from '../../../bot/telegram/transport.ts'
import type { StartedSandbox } from '../../../sandbox/start.ts'

export const silent: Log = { info: () => {}, warn: () => {}, error: () => {} }

export function sandboxTransport(
  { apiRoot, token }: Pick<StartedSandbox, 'apiRoot' | 'token'>,
  drawsAll = false,
): Transport {
  const api = new Api(token, { apiRoot, timeoutSeconds: 60 })
  return telegramTransport({
    api,
    botId: token.split(':')[0] ?? '',
    send: async (address, view) => {
      if (drawsAll) return sendView(api, address, view)
      const message = await api.sendMessage(address, view.heading ?? view.text)
      return { externalId: String(message.message_id) }
    },
  })
}
