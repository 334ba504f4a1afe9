// Those whom the crowd talks to: our bot, the same survey as one loop, and a bot that only echoes.
import { InlineKeyboard } from 'grammy'
import type { Telegram } from '../../bot/telegram/start.ts'
import type { Database } from '../../db/open.ts'
import { conversationTable } from '../baselines/conversation-table.ts'
import { loopBot } from '../baselines/loop.ts'
import { loopStates } from '../baselines/loop-states.ts'
import { echoBot, pollWith } from '../baselines/polling.ts'
import { startQuickBot } from '../stage/quick-bot.ts'
import { makeRespondents } from '../stage/respondents.ts'
import { points, scaleSurvey, standingAfter } from '../stage/survey.ts'
import type { Crowd } from './start.ts'

/** Everybody begins at one of the first forty questions, so that nobody comes to the end meanwhile. */
const spread = 40
const definition = scaleSurvey(125)
const nobodys = 'a-token-of-the-bench-and-of-nobody'
export const tokens = { ours: `1001:${nobodys}`, loop: `1002:${nobodys}`, echo: `1003:${nobodys}` }

/** The bot as it is started; everybody is in the survey and sees a question. */
export async function startOurs(database: Database, crowd: Crowd, chats: number[]): Promise<Telegram> {
  const states = Array.from({ length: spread }, (_, answered) => standingAfter(answered, definition))
  const stateOf = (place: number) => states[place % spread] as (typeof states)[number]
  await makeRespondents(database.client, definition, chats.map(String), stateOf)
  const telegram = await startQuickBot({ database, token: tokens.ours, apiRoot: crowd.apiRoot })
  await crowd.say(tokens.ours, '/resume', true)
  return telegram
}

/** The same people at the same questions, by the loop's own table. */
export async function prepareLoop(database: Database, crowd: Crowd, chats: number[]): Promise<void> {
  const table = await conversationTable(database.pool)
  const states = await loopStates(definition, spread)
  for (const [place, chat] of chats.entries()) await table.write(String(chat), states[place % spread])
  await crowd.say(tokens.loop, 'Добрый вечер', false)
  const { api } = echoBot(tokens.loop, crowd.apiRoot)
  await api.deleteWebhook({ drop_pending_updates: true })
  const keyboard = new InlineKeyboard()
  for (const [value, point] of points.entries()) keyboard.text(point, String(value)).row()
  for (const chat of chats) await api.sendMessage(chat, '…', { reply_markup: keyboard })
}

export async function whileLooping<Result>(
  database: Database,
  { apiRoot }: Crowd,
  work: () => Promise<Result>,
): Promise<Result> {
  const storage = { type: 'key' as const, adapter: await conversationTable(database.pool) }
  return whilePolling(loopBot({ token: tokens.loop, client: { apiRoot }, definition, storage }), work)
}

export function whileEchoing<Result>({ apiRoot }: Crowd, work: () => Promise<Result>): Promise<Result> {
  return whilePolling(echoBot(tokens.echo, apiRoot), work)
}

async function whilePolling<Result>(
  bot: Parameters<typeof pollWith>[0] & { init: () => Promise<void> },
  work: () => Promise<Result>,
): Promise<Result> {
  await bot.init()
  const stop = pollWith(bot)
  try {
    return await work()
  } finally {
    stop()
  }
}
