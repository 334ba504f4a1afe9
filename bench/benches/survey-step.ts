// What one answer costs at question 120, beside question 5: our driver, and the same survey written as one loop.

import { createPace } from '../../bot/channel/pace.ts'
import { buttonValue } from '../../bot/screens/survey/button.ts'
import { createBot } from '../../bot/telegram/bot.ts'
import type { Definition } from '../../core/survey/definition.ts'
import type { PrismaClient } from '../../db/open.ts'
import { loopInMemory, loopStates } from '../baselines/loop-states.ts'
import { type Bench, type BenchOptions, cpuMs, loadNow, quantile, rounded } from '../bench.ts'
import { botInfo, client, pressOf, token } from '../stage/deaf-api.ts'
import { makeRespondents } from '../stage/respondents.ts'
import { scaleSurvey, standingAfter } from '../stage/survey.ts'

const early = 5
const late = 120
const length = 125

/** Puts the chat before the question of that number; what it returns answers that question. */
type Rig = { standAt: (question: number) => Promise<() => Promise<unknown>>; stateBytes: () => number }

export const surveyStep: Bench = {
  name: 'survey-step',
  run: (options) => compareSteps(options, options.quick ? 12 : 60),
}

/** @param rounds more of them make the figures steadier, nothing else */
export async function compareSteps({ open, say }: Pick<BenchOptions, 'open' | 'say'>, rounds: number) {
  const definition = scaleSurvey(length)
  const { client: db } = await open()
  say('Our driver …')
  const ours = await measure(await ourRig(db, definition), rounds)
  say('One loop …')
  const loop = await measure(await loopRig(definition), Math.ceil(rounds / 4))
  const table: [string, string][] = [
    ['CPU of an answer at question 5, with its statements', `${rounded(ours.early, 2)} ms`],
    ['                at question 120', `${rounded(ours.late, 2)} ms`],
    ['question 120 ÷ question 5 (at most 1.2)', String(rounded(ours.ratio, 2))],
    ['conversation state at question 120 (at most 1,024)', `${ours.bytes} bytes`],
    ['one loop, at question 5, without a database', `${rounded(loop.early, 2)} ms`],
    ['                at question 120', `${rounded(loop.late, 2)} ms`],
    ['question 120 ÷ question 5', String(rounded(loop.ratio, 1))],
    ['conversation state at question 120', `${loop.bytes.toLocaleString('en')} bytes`],
    ['load of the machine meanwhile', loadNow()],
  ]
  const figures = {
    cpu_ratio_q120_q5: rounded(ours.ratio, 3),
    state_bytes_q120: ours.bytes,
    loop_cpu_ratio_q120_q5: rounded(loop.ratio, 3),
    cpu_ms_q5: rounded(ours.early, 3),
    cpu_ms_q120: rounded(ours.late, 3),
    loop_cpu_ms_q5: rounded(loop.early, 3),
    loop_cpu_ms_q120: rounded(loop.late, 3),
    loop_state_bytes_q120: loop.bytes,
  }
  return { table, figures }
}

/** The real bot on the real database; only the messenger is deaf. */
async function ourRig(db: PrismaClient, definition: Definition): Promise<Rig> {
  const states = new Map([early, late].map((question) => [question, standingAfter(question - 1, definition)]))
  const [respondent] = await makeRespondents(db, definition, ['1'], () => standingAfter(0, definition))
  if (!respondent) throw new Error('bench: nobody answers')
  const pace = createPace({ perSecond: Number.POSITIVE_INFINITY, perChatMs: 0 })
  const { handleUpdate, memory } = createBot({
    token,
    botInfo,
    client,
    pace,
    screens: { db, clock: () => new Date() },
    onTrouble: (error) => {
      throw error
    },
  })
  return {
    standAt: async (question) => {
      const payload = pressOf(buttonValue(respondent.key, 0, 'a', question - 1, '1'))
      const state = JSON.stringify(states.get(question))
      await db.$executeRaw`UPDATE run SET rev = 0, state = ${state}::jsonb WHERE id = ${respondent.runId}`
      const { id } = await db.inboxUpdate.create({
        data: {
          channel: 'telegram',
          botId: String(botInfo.id),
          updateId: String(payload.update_id),
          chat: respondent.address,
          payload: payload as object,
          receivedAt: new Date(),
        },
      })
      return async () => {
        const { marked } = await handleUpdate({ id, payload, receivedAt: new Date() })
        if (!marked) throw new Error(`bench: question ${question} was not answered`)
      }
    },
    stateBytes: () => bytesOf(memory.get(respondent.address)),
  }
}

/** Its memory is put back to what it was before the question. */
async function loopRig(definition: Definition): Promise<Rig> {
  const { bot, chat, memory } = loopInMemory(definition)
  const before = await loopStates(definition, late)
  return {
    standAt: async (question) => {
      memory.set(chat, structuredClone(before[question - 1]))
      return () => bot.handleUpdate(pressOf('1'))
    },
    stateBytes: () => bytesOf(memory.get(chat)),
  }
}

/** Rounds of some answers at the one question and some at the other by turns; the median of the rounds. */
async function measure(rig: Rig, rounds: number) {
  const cost = new Map([early, late].map((question) => [question, [] as number[]]))
  for (let round = -3; round < rounds; round++) {
    // Whichever comes first, so that neither always pays for what the other leaves behind.
    for (const question of round % 2 ? [early, late] : [late, early]) {
      globalThis.gc?.()
      const spent = await costOf(rig, question)
      if (round >= 0) cost.get(question)?.push(spent)
    }
  }
  const [atEarly, atLate] = [quantile(cost.get(early) ?? [], 0.5), quantile(cost.get(late) ?? [], 0.5)]
  // What is kept after the late one, whichever came last above.
  await (await rig.standAt(late))()
  return { early: atEarly, late: atLate, ratio: atLate / atEarly, bytes: rig.stateBytes() }
}

async function costOf(rig: Rig, question: number, answers = 25): Promise<number> {
  let spent = 0
  for (let n = 0; n < answers; n++) {
    const answer = await rig.standAt(question)
    const before = cpuMs()
    await answer()
    spent += cpuMs() - before
  }
  return spent / answers
}

function bytesOf(state: unknown): number {
  return Buffer.byteLength(JSON.stringify(state) ?? '')
}
