// The bot is killed again and again in a stream of updates: what is lost, and what is done twice?
import type { State } from '../../core/survey/state.ts'
import { migrate } from '../../db/migrate.ts'
import type { Database } from '../../db/open.ts'
import { type StartedSandbox, startSandbox } from '../../sandbox/start.ts'
import { type Bench, loadNow } from '../bench.ts'
import type { Place } from '../database.ts'
import { createPresser, createTyper } from '../intake/people.ts'
import { startMortal } from '../mortal/start.ts'
import { makeRespondents, type Respondent } from '../stage/respondents.ts'
import { numberSurvey, scaleSurvey, standingAfter } from '../stage/survey.ts'

const typers = 12
const pressers = 12
/** Of each typer, around each kill. */
const numbersARound = 12

export const intake: Bench = {
  name: 'intake',
  async run({ quick, place, say }) {
    const kills = quick ? 4 : 20
    const where = await place()
    const box = await startSandbox()
    let sent = 0
    box.watch((entry) => {
      if (entry.is === 'update') sent++
    })
    const { apiRoot, token } = box
    const bot = { where: where.env.DATABASE_URL ?? where.env.DATA_DIR, apiRoot, token }
    const chats = Array.from({ length: typers + pressers }, (_, n) => box.personOf(`person ${n}`))
    const [typing, pressing] = await seed(where, chats, (kills + 1) * numbersARound)
    const writers = typing.map(({ address }) => createTyper(box, Number(address)))
    const thumbs = pressing.map(({ address }) => createPresser(box, Number(address)))
    for (const chat of chats) box.sendText(chat, '/resume')

    const typeARound = () => {
      for (let n = 0; n < numbersARound; n++) for (const writer of writers) writer.type()
    }
    for (let kill = 1; kill <= kills; kill++) {
      say(`Kill ${kill} of ${kills} …`)
      const mortal = await startMortal(bot)
      typeARound()
      await untilHeard(box)
      // Somewhere between a fetch and a commit, a commit and an answer.
      await sleep(600 * Math.random())
      await mortal.kill()
    }
    say('What is left is handled …')
    const last = await startMortal(bot)
    typeARound()
    await untilHeard(box)
    await sleep(2_000)
    for (const thumb of thumbs) thumb.stop()
    await last.untilIdle()
    await last.kill()
    await box.close()

    const database = await where.open()
    const found = await compare(database, {
      sent,
      typed: typing.map(({ runId }, n) => ({ runId, typed: writers[n]?.typed() ?? 0 })),
      pressed: pressing.map(({ runId }, n) => ({ runId, answered: thumbs[n]?.answered ?? new Map() })),
    })
    await database.close()
    return {
      table: [
        ['SIGKILLs in a stream of updates', String(kills)],
        ['updates sent', String(sent)],
        ['  not in the inbox, not handled, or given up', String(found.unhandled)],
        ['answers pressed or typed', String(found.wanted)],
        ['  not kept', String(found.missing)],
        ['  kept twice, or out of order', String(found.twice)],
        ['load of the machine meanwhile', loadNow()],
      ],
      figures: {
        kills,
        updates: sent,
        lost: found.unhandled + found.missing,
        applied_twice: found.twice,
        answers: found.wanted,
      },
    }
  },
}

/** Until the bot has said or answered something. */
function untilHeard(box: StartedSandbox): Promise<void> {
  return new Promise((resolve) => {
    const stop = box.watch((entry) => {
      if (entry.is !== 'answered' && entry.is !== 'edited') return
      stop()
      resolve()
    })
  })
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

async function seed(where: Place, chats: number[], numbers: number): Promise<[Respondent[], Respondent[]]> {
  const database = await where.open()
  await migrate(database.pool)
  const addresses = chats.map(String)
  const [typed, pressed] = [numberSurvey(numbers + 1), scaleSurvey(2_000)]
  const typing = await makeRespondents(database.client, typed, addresses.slice(0, typers), () =>
    standingAfter(0, typed),
  )
  const pressing = await makeRespondents(database.client, pressed, addresses.slice(typers), () =>
    standingAfter(0, pressed),
  )
  await database.close()
  return [typing, pressing]
}

type Wanted = {
  sent: number
  typed: { runId: number; typed: number }[]
  pressed: { runId: number; answered: Map<number, number> }[]
}

async function compare({ client }: Database, { sent, typed, pressed }: Wanted) {
  const handled = await client.inboxUpdate.count({ where: { handledAt: { not: null }, error: null } })
  const found = { unhandled: sent - handled, wanted: 0, missing: 0, twice: 0 }
  const runs = new Map((await client.run.findMany()).map((run) => [run.id, run]))
  const answersOf = (runId: number) => (runs.get(runId)?.state as State | undefined)?.answers ?? []
  for (const { runId, typed: count } of typed) {
    const kept = answersOf(runId)
    const distinct = new Set(kept)
    found.wanted += count
    found.missing += Array.from({ length: count }, (_, n) => n + 1).filter((number) => !distinct.has(number)).length
    found.twice +=
      kept.length - distinct.size + kept.filter((number, n) => n > 0 && Number(number) < Number(kept[n - 1])).length
  }
  for (const { runId, answered } of pressed) {
    const kept = answersOf(runId)
    found.wanted += answered.size
    found.missing += [...answered].filter(([place, value]) => kept[place] !== value).length
    // Each accepted press raises the run by one.
    found.twice += (runs.get(runId)?.rev ?? 0) - kept.length
  }
  return found
}
