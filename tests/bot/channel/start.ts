// A channel against the small server, quick in everything.
import { Api } from 'grammy'
import { type Limits, startChannel } from '../../../bot/channel/index.ts'
import { createPace, type Pace } from '../../../bot/channel/pace.ts'
import type { Clock, Handle, Log } from '../../../bot/channel/ports.ts'
import { telegramTransport } from '../../../bot/telegram/transport.ts'
import type { Database } from '../../../db/open.ts'

export const silent: Log = { info: () => {}, warn: () => {}, error: () => {} }

export function startTestChannel(with_: {
  database: Database
  url: string
  handle?: Handle
  pace?: Pace
  clock?: Clock
  limits?: Partial<Limits>
  log?: Log
}) {
  const api = new Api('1:token', { apiRoot: with_.url, timeoutSeconds: 60 })
  return startChannel({
    database: with_.database,
    transport: telegramTransport({
      api,
      botId: '1',
      send: async (address, view) => {
        const message = await api.sendMessage(address, view.heading ?? view.text)
        return { externalId: String(message.message_id) }
      },
    }),
    handle: with_.handle ?? (async () => {}),
    clock: with_.clock ?? (() => new Date()),
    timeZone: 'Europe/Moscow',
    log: with_.log ?? silent,
    pace: with_.pace ?? createPace({ perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 }),
    limits: { leaseMs: 1000, beatMs: 100, ...with_.limits },
  })
}
