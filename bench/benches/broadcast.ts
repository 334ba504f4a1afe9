// A message to the whole district through a messenger of 60 ms and 30 a second; the documented way beside it; and how
// long those wait who press meanwhile.
import { Api, GrammyError } from 'grammy'
import { createPace } from '../../bot/channel/pace.ts'
import { type StartedSandbox, startSandbox } from '../../sandbox/start.ts'
import { type Bench, loadNow, quantile, rounded } from '../bench.ts'
import { greet } from '../delivery/arrivals.ts'
import { lateness } from '../delivery/lateness.ts'
import { countByStatus, makeRecipients, queueForAll } from '../delivery/recipients.ts'
import { startQuickBot } from '../stage/quick-bot.ts'
import { makeRespondents } from '../stage/respondents.ts'
import { points, scaleSurvey, standingAfter } from '../stage/survey.ts'

const latencyMs = 60
/** People who go on answering, and how often one of them presses. */
const [pressers, pressEveryMs] = [40, 400]

export const broadcast: Bench = {
  name: 'broadcast',
  async run({ quick, open, say }) {
    const [people, one] = quick ? [400, 150] : [1_631, 600]
    const database = await open()
    const box = await startSandbox({ limiter: true })
    box.faults.add({ kind: 'latency', ms: latencyMs, times: Number.POSITIVE_INFINITY })
    const definition = scaleSurvey(125)
    const answering = Array.from({ length: pressers }, (_, n) => box.personOf(`answering ${n}`))
    await makeRespondents(database.client, definition, answering.map(String), () => standingAfter(1, definition))
    const recipients = await greet(box, people)
    await makeRecipients(database, recipients.map(String))

    say(`One after the other, as the documentation has it, to ${one} …`)
    const sequential = await inSequence(box, recipients.slice(0, one))
    await sleep(2_000)

    const bot = await startQuickBot({ database, token: box.token, apiRoot: box.apiRoot, pace: createPace() })
    say(`To ${people} …`)
    const alone = await broadcastTo(people)
    say(`To ${people} again, while others answer …`)
    for (const chat of answering) box.sendText(chat, '/resume')
    await sleep(4_000)
    const hands = startPressing(box, answering)
    const beside = await broadcastTo(people)
    const replies = hands.stop()
    await sleep(2_000)
    say('One here, one there, each at its time …')
    const late = await lateness(box, database, { count: 50, spanMs: quick ? 6_000 : 30_000 })
    await bot.stop()
    await box.close()
    const { sent = 0 } = await countByStatus(database)
    const queued = 2 * people + late.length
    if (sent !== queued) throw new Error(`bench: ${sent} of ${queued} messages were sent`)
    const inWords = ({ seconds, refused }: Run) =>
      `${rounded(seconds)} s, ${rounded(people / seconds)} messages/s, ${refused} × 429`
    return {
      table: [
        [`to ${people} (at least 27/s, no 429; 1,631 in at most 62 s)`, inWords(alone)],
        ['  while others answer', inWords(beside)],
        [
          '  answered presses, from the press to the answer (p95 below 300 ms)',
          `p50 ${rounded(quantile(replies, 0.5))} ms, p95 ${rounded(quantile(replies, 0.95))} ms, of ${replies.length}`,
        ],
        ['  of which the messenger itself takes', `${latencyMs} ms a call`],
        [
          'one that is due in an empty queue, from its time to its arrival (p95 below 1,000 ms)',
          `p50 ${rounded(quantile(late, 0.5))} ms, p95 ${rounded(quantile(late, 0.95))} ms, of ${late.length}`,
        ],
        [
          'one after the other, waiting where it is told to',
          `${rounded(sequential.perSecond)} messages/s, ${sequential.refused} × 429`,
        ],
        ['ours ÷ that (at least 1.6)', `${rounded(people / alone.seconds / sequential.perSecond, 2)}`],
        ['load of the machine meanwhile', loadNow()],
      ],
      figures: {
        people,
        seconds: rounded(alone.seconds),
        rate_per_s: rounded(people / alone.seconds),
        responses_429: alone.refused + beside.refused,
        sequential_rate_per_s: rounded(sequential.perSecond),
        reply_p95_ms: rounded(quantile(replies, 0.95)),
        due_p95_ms: rounded(quantile(late, 0.95)),
      },
    }

    type Run = { seconds: number; refused: number }

    async function broadcastTo(count: number): Promise<Run> {
      box.tally.reset()
      const all = arrivals(box, new Set(recipients), count)
      await queueForAll(database)
      const began = performance.now()
      bot.wake()
      await all
      return { seconds: (performance.now() - began) / 1_000, refused: refusedOf(box) }
    }
  },
}

/** The loop of the documentation: send, wait for the answer, go on; told to wait, wait. */
async function inSequence(box: StartedSandbox, chats: number[]): Promise<{ perSecond: number; refused: number }> {
  const api = new Api(box.token, { apiRoot: box.apiRoot })
  box.tally.reset()
  const began = performance.now()
  for (const chat of chats) {
    while (!(await isTaken(api, chat)));
  }
  return { perSecond: chats.length / ((performance.now() - began) / 1_000), refused: refusedOf(box) }
}

/** False where it was told to wait, and has waited. */
async function isTaken(api: Api, chat: number): Promise<boolean> {
  try {
    await api.sendMessage(chat, 'Здравствуйте')
    return true
  } catch (error) {
    if (!(error instanceof GrammyError) || error.error_code !== 429) throw error
    await sleep((error.parameters.retry_after ?? 1) * 1_000)
    return false
  }
}

function arrivals(box: StartedSandbox, chats: Set<number>, count: number): Promise<void> {
  return new Promise((resolve) => {
    let arrived = 0
    const stop = box.watch((entry) => {
      if (entry.is !== 'message' || !chats.has(entry.chat) || !entry.message.from?.is_bot) return
      arrived += 1
      if (arrived < count) return
      stop()
      resolve()
    })
  })
}

/** By turns, each press at its time whatever the others wait for; how long each waited for the answer to the press. */
function startPressing(box: StartedSandbox, chats: number[]): { stop: () => number[] } {
  const since = new Map<number, number>()
  const times: number[] = []
  const stopWatching = box.watch((entry) => {
    if (entry.is !== 'answered') return
    const pressed = since.get(entry.chat)
    if (pressed === undefined) return
    since.delete(entry.chat)
    times.push(performance.now() - pressed)
  })
  let turn = 0
  const timer = setInterval(() => {
    const chat = chats[turn++ % chats.length] as number
    const screen = box.readChat(chat).findLast((message) => message.from?.is_bot && message.reply_markup)
    if (!screen || since.has(chat)) return
    since.set(chat, performance.now())
    box.press(chat, screen.message_id, points[turn % points.length] as string)
  }, pressEveryMs)
  return {
    stop: () => {
      clearInterval(timer)
      stopWatching()
      return times
    },
  }
}

function refusedOf(box: StartedSandbox): number {
  return Object.values(box.tally.read()).reduce((sum, counts) => sum + (counts[429] ?? 0), 0)
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
