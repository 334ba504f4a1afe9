// Answers a second over real HTTP through the emulator, each committed before its press is answered.
import { InlineKeyboard } from 'grammy'
import type { Telegram } from '../../bot/telegram/start.ts'
import type { Database } from '../../db/open.ts'
import { conversationTable } from '../baselines/conversation-table.ts'
import { loopBot } from '../baselines/loop.ts'
import { loopStates } from '../baselines/loop-states.ts'
import { echoBot, pollWith } from '../baselines/polling.ts'
import { type Bench, loadNow, quantile, rounded } from '../bench.ts'
import type { Seen } from '../crowd/crowd.ts'
import { type Crowd, startCrowd } from '../crowd/start.ts'
import { watchMachine } from '../machine.ts'
import { startQuickBot } from '../stage/quick-bot.ts'
import { makeRespondents } from '../stage/respondents.ts'
import { points, scaleSurvey, standingAfter } from '../stage/survey.ts'

const people = 500
/** Nobody begins beyond it, so that few come to the end meanwhile. */
const spread = 40
const [ours, loop, echo] = ['1001', '1002', '1003'].map((id) => `${id}:a-token-of-the-bench-and-of-nobody`) as [
  string,
  string,
  string,
]
const definition = scaleSurvey(125)

export const answers: Bench = {
  name: 'answers',
  async run(options) {
    const { quick, database: kind, open, say } = options
    const rate = kind === 'postgres' ? 250 : 60
    const rounds = quick ? 1 : 3
    const times = quick ? { warmUpMs: 1_000, ms: 3_000 } : { warmUpMs: 2_000, ms: 8_000 }
    const crowd = await startCrowd([ours, loop, echo])
    const database = await open()
    const chats = await crowd.people(people)
    say('500 people come in …')
    const survey = await startOurs(database, crowd, chats)
    await prepareLoop(database, crowd, chats)

    const seen = { ours: [] as Measured[], loop: [] as Measured[], echo: [] as Measured[] }
    for (let round = 0; round < rounds; round++) {
      say(`Round ${round + 1} of ${rounds}: answers, one loop, echo …`)
      seen.ours.push(await measured(() => crowd.answer({ token: ours, how: 'press', ...times })))
      seen.loop.push(await withLoop(database, crowd, () => crowd.answer({ token: loop, how: 'press', ...times })))
      seen.echo.push(await withEcho(crowd, () => crowd.answer({ token: echo, how: 'say', ...times })))
    }
    say(`An open loop of ${rate} answers a second …`)
    const opened = await crowd.answer({ token: ours, how: 'press', perSecond: rate, ...times })
    await survey.stop()
    crowd.stop()

    const pressed = [...seen.ours, opened].reduce((sum, { answered }) => sum + answered, 0)
    const kept = await keptAnswers(database)
    if (kept !== pressed) throw new Error(`bench: ${pressed} presses were answered, and ${kept} answers are kept`)
    const [mine, theirs, plain] = [typical(seen.ours), typical(seen.loop), typical(seen.echo)]
    const stuck = [...seen.ours, opened].reduce((sum, one) => sum + one.stuck, 0)
    return {
      table: [
        ['closed loop of 500 respondents', `${mine.perSecond} answers/s, p50 ${mine.p50} ms, p95 ${mine.p95} ms`],
        [
          '  CPU of an answer',
          `bot ${mine.botMs} ms, messenger and crowd ${mine.crowdMs} ms, the rest ${mine.restMs} ms`,
        ],
        ['  the machine was busy', `${mine.busy} %`],
        [
          `open loop, ${rate} due a second`,
          `${opened.perSecond} answers/s, p50 ${opened.p50} ms, p95 ${opened.p95} ms`,
        ],
        ['answers kept ÷ presses answered', `${kept} ÷ ${pressed}; ${stuck} people were left waiting`],
        ['(i) grammY alone, echoing', `${plain.perSecond} updates/s`],
        [
          '(ii) one loop of conversations, state in this database',
          `${theirs.perSecond} answers/s, p95 ${theirs.p95} ms`,
        ],
        ['answers ÷ (ii) (goal: 2)', String(rounded(mine.perSecond / theirs.perSecond, 2))],
        ['load of the machine meanwhile', loadNow()],
      ],
      figures: {
        answers_per_s: mine.perSecond,
        p50_ms: mine.p50,
        p95_ms: mine.p95,
        open_due_per_s: rate,
        open_rate_per_s: opened.perSecond,
        open_p95_ms: opened.p95,
        loop_answers_per_s: theirs.perSecond,
        echo_updates_per_s: plain.perSecond,
        ratio_to_loop: rounded(mine.perSecond / theirs.perSecond, 2),
        bot_cpu_ms: mine.botMs,
        crowd_cpu_ms: mine.crowdMs,
      },
    }
  },
}

/** The bot as it is started, at nobody's pace; everybody is in the survey and sees a question. */
async function startOurs(database: Database, crowd: Crowd, chats: number[]): Promise<Telegram> {
  const states = Array.from({ length: spread }, (_, answered) => standingAfter(answered, definition))
  const stateOf = (place: number) => states[place % spread] as (typeof states)[number]
  await makeRespondents(database.client, definition, chats.map(String), stateOf)
  const telegram = await startQuickBot({ database, token: ours, apiRoot: crowd.apiRoot })
  await crowd.say(ours, '/resume', true)
  return telegram
}

/** The same people in the same places, in the loop's own table, and the question before them. */
async function prepareLoop(database: Database, crowd: Crowd, chats: number[]): Promise<void> {
  const table = await conversationTable(database.pool)
  const states = await loopStates(definition, spread)
  for (const [place, chat] of chats.entries()) await table.write(String(chat), states[place % spread])
  await crowd.say(loop, 'Добрый вечер', false)
  const { api } = loopBot({ token: loop, client: { apiRoot: crowd.apiRoot }, definition, storage: table as never })
  await api.deleteWebhook({ drop_pending_updates: true })
  const keyboard = new InlineKeyboard()
  for (const [value, point] of points.entries()) keyboard.text(point, String(value)).row()
  for (const chat of chats) await api.sendMessage(chat, '…', { reply_markup: keyboard })
}

async function withLoop(database: Database, crowd: Crowd, work: () => Promise<Seen>): Promise<Measured> {
  const adapter = await conversationTable(database.pool)
  const client = { apiRoot: crowd.apiRoot }
  const bot = loopBot({ token: loop, client, definition, storage: { type: 'key', adapter } as never })
  return whilePolling(bot, () => measured(work))
}

function withEcho(crowd: Crowd, work: () => Promise<Seen>): Promise<Measured> {
  return whilePolling(echoBot(echo, crowd.apiRoot), () => measured(work))
}

async function whilePolling(
  bot: Parameters<typeof pollWith>[0] & { init: () => Promise<void> },
  work: () => Promise<Measured>,
): Promise<Measured> {
  await bot.init()
  const stop = pollWith(bot)
  try {
    return await work()
  } finally {
    stop()
  }
}

type Measured = Seen & { botMs: number; crowdMs: number; restMs: number; busy: number }

async function measured(work: () => Promise<Seen>): Promise<Measured> {
  const stop = watchMachine()
  const seen = await work()
  const { ownMs, othersMs, busy } = stop()
  const each = (ms: number) => rounded(ms / seen.answered, 2)
  return { ...seen, botMs: each(ownMs), crowdMs: each(seen.cpuMs), restMs: each(othersMs - seen.cpuMs), busy }
}

/** The median round, by its rate. */
function typical(rounds: Measured[]): Measured {
  const median = quantile(
    rounds.map(({ perSecond }) => perSecond),
    0.5,
  )
  return rounds.find(({ perSecond }) => perSecond === median) as Measured
}

/** Every accepted answer raises its run by one. */
async function keptAnswers({ client }: Database): Promise<number> {
  const { _sum } = await client.run.aggregate({ _sum: { rev: true } })
  return _sum.rev ?? 0
}
