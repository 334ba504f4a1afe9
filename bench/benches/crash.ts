// The bot is killed, or frozen past its lease, again and again in a broadcast: what is lost, and what is said twice?
import { migrate } from '../../db/migrate.ts'
import type { Database } from '../../db/open.ts'
import { type StartedSandbox, startSandbox } from '../../sandbox/start.ts'
import { type Bench, loadNow } from '../bench.ts'
import { countArrivals, greet } from '../delivery/arrivals.ts'
import { compareWithSeen } from '../delivery/compare.ts'
import { holderOf } from '../delivery/holder.ts'
import { makeRecipients, queueForAll } from '../delivery/recipients.ts'
import { type Mortal, type MortalOptions, startMortal } from '../mortal/start.ts'

/** So slow and so fast that a kill meets some eight messages on their way. */
const [latencyMs, perSecond] = [150, 50]

export const crash: Bench = {
  name: 'crash',
  async run({ quick, database: kind, place, say }) {
    const [messages, kills, frosts] = quick ? [300, 6, 2] : [2_000, 50, 10]
    const where = await place()
    const box = await startSandbox()
    box.faults.add({ kind: 'latency', ms: latencyMs, times: Number.POSITIVE_INFINITY })
    const chats = await greet(box, messages)
    const seeding = await where.open()
    await migrate(seeding.pool)
    await makeRecipients(seeding, chats.map(String))
    await queueForAll(seeding)
    await seeding.close()

    const arrivals = countArrivals(box)
    const { apiRoot, token } = box
    const bot = { where: where.env.DATABASE_URL ?? where.env.DATA_DIR, apiRoot, token, perSecond }
    const alone = await killAlone(bot, box, kills, say)
    const many =
      kind === 'postgres' ? await killAmong(bot, await where.open(), [2, 3], frosts, say) : { kills: 0, frosts: 0 }
    say('What is left is said …')
    const last = await startMortal(bot)
    await last.untilIdle()
    await last.kill()
    await box.close()

    const database = await where.open()
    const found = await compareWithSeen(database, arrivals.byChat())
    await database.close()
    return {
      table: [
        [`SIGKILLs in a broadcast of ${messages}`, String(alone.kills)],
        ['  the holder killed among two and three processes', String(many.kills)],
        ['  the holder frozen past its lease and woken again', String(many.frosts)],
        ['not sent, or «sent» and never seen', String(found.lost)],
        ['seen twice', String(found.doubled)],
        ['held as unknown', `${found.unknown}, of which ${found.unknownSeen} were seen`],
        ['  at most at one kill (8 are in flight)', String(alone.unknownMost)],
        ['load of the machine meanwhile', loadNow()],
      ],
      figures: {
        kills: alone.kills + many.kills,
        frosts: many.frosts,
        messages,
        lost: found.lost,
        doubled: found.doubled,
        unknown: found.unknown,
        unknown_max_per_kill: alone.unknownMost,
      },
    }
  },
}

async function killAlone(bot: MortalOptions, box: StartedSandbox, kills: number, say: (line: string) => void) {
  let unknown = 0
  let unknownMost = 0
  for (let kill = 1; kill <= kills; kill++) {
    say(`Kill ${kill} of ${kills} …`)
    const mortal = await startMortal(bot)
    await untilHeard(box)
    await sleep(300 + 500 * Math.random())
    const now = mortal.waiting()?.unknown ?? unknown
    unknownMost = Math.max(unknownMost, now - unknown)
    unknown = now
    await mortal.kill()
  }
  return { kills, unknownMost }
}

/** The others stand by: the holder is killed and replaced, or frozen until another has taken over. */
async function killAmong(
  bot: MortalOptions,
  database: Database,
  sizes: number[],
  times: number,
  say: (line: string) => void,
) {
  for (const size of sizes) {
    const mortals = await Promise.all(Array.from({ length: size }, () => startMortal(bot)))
    for (let time = 1; time <= times; time++) {
      say(`Among ${size}: frozen and killed, ${time} of ${times} …`)
      const frozen = await holding(database, mortals)
      await sleep(200 * Math.random())
      frozen.freeze()
      const next = await holding(database, mortals, frozen)
      await sleep(300 * Math.random())
      frozen.thaw()
      await sleep(200)
      await next.kill()
      mortals.splice(mortals.indexOf(next), 1, await startMortal(bot))
    }
    await Promise.all(mortals.map((mortal) => mortal.kill()))
  }
  await database.close()
  return { kills: sizes.length * times, frosts: sizes.length * times }
}

async function holding(database: Database, mortals: Mortal[], not?: Mortal): Promise<Mortal> {
  for (;;) {
    const pid = await holderOf(database)
    const mortal = mortals.find((one) => one.pid === pid && one !== not)
    if (mortal) return mortal
    await sleep(20)
  }
}

/** Until somebody has been spoken to. */
function untilHeard(box: StartedSandbox): Promise<void> {
  return new Promise((resolve) => {
    const stop = box.watch((entry) => {
      if (entry.is !== 'message' || !entry.message.from?.is_bot) return
      stop()
      resolve()
    })
  })
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
