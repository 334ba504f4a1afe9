// Answers a second over real HTTP through the emulator, each committed before its press is answered.
import type { Database } from '../../db/open.ts'
import { type Bench, type BenchOptions, loadNow, rounded } from '../bench.ts'
import { boundOf, type Measured, measured, ratioOf, typical } from '../crowd/measured.ts'
import { prepareLoop, startOurs, tokens, whileEchoing, whileLooping } from '../crowd/rivals.ts'
import { type Crowd, startCrowd } from '../crowd/start.ts'

const people = 500

export const answers: Bench = {
  name: 'answers',
  async run(options) {
    const crowd = await startCrowd(Object.values(tokens))
    try {
      return await runWith(crowd, options)
    } finally {
      crowd.stop()
    }
  },
}

async function runWith(crowd: Crowd, { quick, database: kind, open, say }: BenchOptions) {
  const rate = kind === 'postgres' ? 250 : 60
  const rounds = quick ? 1 : 3
  const times = quick ? { warmUpMs: 1_000, ms: 3_000 } : { warmUpMs: 1_000, ms: 5_000 }
  const database = await open()
  const chats = await crowd.people(people)
  say(`${people} people come in …`)
  const survey = await startOurs(database, crowd, chats)
  await prepareLoop(database, crowd, chats)

  const press = (token: string, perSecond?: number) =>
    measured(() => crowd.answer({ token, how: 'press', ...times, ...(perSecond !== undefined && { perSecond }) }))
  const seen = { ours: [] as Measured[], loop: [] as Measured[], echo: [] as Measured[] }
  for (let round = 1; round <= rounds; round++) {
    say(`Round ${round} of ${rounds}: answers, one loop, echo …`)
    seen.ours.push(await press(tokens.ours))
    seen.loop.push(await whileLooping(database, crowd, () => press(tokens.loop)))
    const echo = { token: tokens.echo, how: 'say' as const, ...times }
    seen.echo.push(await whileEchoing(crowd, () => measured(() => crowd.answer(echo))))
  }
  say(`An open loop of ${rate} answers a second …`)
  const opened = await press(tokens.ours, rate)
  await survey.stop()
  if (opened.perSecond < rate / 2) throw new Error('bench: the crowd has come to the end of its questions')

  const kept = await keptAnswers(database)
  const pressed = [...seen.ours, opened].reduce((sum, { answered }) => sum + answered, 0)
  if (kept !== pressed) throw new Error(`bench: ${pressed} presses were answered, and ${kept} answers are kept`)
  const stuck = [...seen.ours, opened].reduce((sum, one) => sum + one.stuck, 0)
  const [ours, loop, echo] = [typical(seen.ours), typical(seen.loop), typical(seen.echo)]
  const ratio = ratioOf(seen.ours, seen.loop)
  const inWords = ({ perSecond, p50, p95 }: Measured) => `${perSecond} answers/s, p50 ${p50} ms, p95 ${p95} ms`
  const table: [string, string][] = [
    [`closed loop of ${people} respondents`, inWords(ours)],
    [
      '  CPU of an answer',
      `bot ${ours.botMs} ms, messenger and crowd ${ours.crowdMs} ms, all others ${ours.restMs} ms`,
    ],
    ['  what bounds it', boundOf(ours)],
    [`open loop, ${rate} due a second`, inWords(opened)],
    ['answers kept ÷ presses answered', `${kept} ÷ ${pressed}; ${stuck} people were left waiting`],
    ['(i) grammY alone, echoing', `${echo.perSecond} updates/s`],
    ['(ii) one loop of conversations, its state in this database', inWords(loop)],
    [
      '  CPU of an answer',
      `bot ${loop.botMs} ms, messenger and crowd ${loop.crowdMs} ms, all others ${loop.restMs} ms`,
    ],
    ['ours ÷ (ii) (goal: 2)', `${ratio}; by CPU of the bot ${rounded(loop.botMs / ours.botMs, 2)}`],
    ['load of the machine meanwhile', loadNow()],
  ]
  const figures = {
    answers_per_s: ours.perSecond,
    p50_ms: ours.p50,
    p95_ms: ours.p95,
    open_due_per_s: rate,
    open_rate_per_s: opened.perSecond,
    open_p95_ms: opened.p95,
    loop_answers_per_s: loop.perSecond,
    echo_updates_per_s: echo.perSecond,
    ratio_to_loop: ratio,
    bot_cpu_ms: ours.botMs,
    loop_cpu_ms: loop.botMs,
  }
  return { table, figures }
}

/** Every accepted answer raises its run by one. */
async function keptAnswers({ client }: Database): Promise<number> {
  const { _sum } = await client.run.aggregate({ _sum: { rev: true } })
  return _sum.rev ?? 0
}
