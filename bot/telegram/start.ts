// Telegram, put together: the bot's screens on the channel's ear and mouth.
import { setTimeout } from 'node:timers/promises'
import { Api, GrammyError } from 'grammy'
import type { UserFromGetMe } from 'grammy/types'
import type { SendingHours } from '../../core/outbox/quiet-hours.ts'
import type { Picture } from '../../core/view.ts'
import type { Database } from '../../db/open.ts'
import { type ChannelDoor, type Limits, startChannel } from '../channel/index.ts'
import { createPace, type Pace } from '../channel/pace.ts'
import type { Clock, Log } from '../channel/ports.ts'
import type { BlockChart } from '../screens/visit.ts'
import { createBot } from './bot.ts'
import { clientOf } from './client.ts'
import { setCommands } from './commands.ts'
import { webhookReceiver } from './receiver.ts'
import { failureOf } from './send.ts'
import { senderOf } from './sender.ts'
import { telegramTransport, type Webhook } from './transport.ts'

export type TelegramOptions = {
  database: Database
  token: string
  apiRoot: string | undefined
  proxy?: string | undefined
  webhook: Webhook | undefined
  clock: Clock
  timeZone: string
  hours: SendingHours
  isPaused?: () => boolean
  perDay?: () => number
  log: Log
  drawBlocks: (chart: BlockChart) => Promise<Picture>
  /** The public address of the pages, without which the chat offers none. */
  pages?: string | undefined
  /** Ends the waiting for a Telegram that does not answer. */
  signal?: AbortSignal
  /** Left out, that of Telegram. */
  pace?: Pace
  limits?: Partial<Limits>
}

export type Telegram = ChannelDoor & {
  /** Writes a webhook's body to the inbox; false when it is no update. */
  receive: (body: unknown) => Promise<boolean>
}

/**
 * Resolves once Telegram has answered, however long that takes.
 * @throws TokenRefused when it does not know the token
 */
export async function startTelegram(options: TelegramOptions): Promise<Telegram> {
  const { database, token, webhook, clock, timeZone, hours, log } = options
  const pace = options.pace ?? createPace()
  // The outbox repeats nothing by itself, so its Api is a bare one.
  const client = clientOf(options)
  const api = new Api(token, client)
  const onTrouble = (error: unknown, what: string) => log.warn({ err: error }, what)
  const { bot, handleUpdate } = createBot({
    token,
    pace,
    client,
    onTrouble,
    screens: {
      db: database.client,
      clock,
      timeZone,
      hours,
      drawBlocks: options.drawBlocks,
      onTrouble,
      ...(options.pages && { pages: options.pages }),
    },
  })
  bot.botInfo = await meet(api, { signal: options.signal, onTrouble })
  await setCommands(api).catch((error: unknown) => onTrouble(error, 'the list of commands could not be set'))
  const botId = String(bot.botInfo.id)
  const send = senderOf({ api, db: database.client, botId, onTrouble })
  const channel = startChannel({
    database,
    transport: telegramTransport({ api, botId, send, ...(webhook && { webhook }) }),
    handle: handleUpdate,
    clock,
    timeZone,
    hours,
    log,
    pace,
    pages: options.pages,
    ...(options.isPaused && { isPaused: options.isPaused }),
    ...(options.perDay && { perDay: options.perDay }),
    ...(options.limits && { limits: options.limits }),
  })
  return {
    ...channel,
    receive: webhookReceiver({ database, botId, clock, wake: channel.wake }),
  }
}

/** Telegram does not know the token, or knows it no longer. */
export class TokenRefused extends Error {}

/** Anything but a refusal is a network that may come back: it asks again, a quarter of a minute apart at most. */
async function meet(
  api: Api,
  { signal, onTrouble }: { signal: AbortSignal | undefined; onTrouble: (error: unknown, what: string) => void },
): Promise<UserFromGetMe> {
  for (let pause = 500; ; pause = Math.min(2 * pause, 15_000)) {
    try {
      return await api.getMe(signal as Parameters<Api['getMe']>[0])
    } catch (error) {
      signal?.throwIfAborted()
      if (failureOf(error).kind === 'unauthorized') {
        throw new TokenRefused(error instanceof GrammyError ? error.description : String(error), { cause: error })
      }
      onTrouble(error, 'Telegram does not answer; the bot starts when it does')
      await setTimeout(pause, undefined, signal ? { signal } : {})
    }
  }
}
