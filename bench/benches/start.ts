// From nothing to the bot's first word in the chat; the same after a restart; memory.
import { type Bench, loadNow, quantile, rounded } from '../bench.ts'
import type { Place } from '../database.ts'
import { openChat } from '../program/chat.ts'
import { startProgram } from '../program/program.ts'

export const start: Bench = {
  name: 'start',
  async run({ quick, place, say }) {
    const folder = await place()
    say('An empty folder …')
    const first = await startAndAsk(folder)
    const restarts = []
    for (let n = 1; n <= (quick ? 1 : 5); n++) {
      say(`Restart ${n} …`)
      restarts.push(await startAndAsk(folder))
    }
    const restart = quantile(
      restarts.map(({ seconds }) => seconds),
      0.5,
    )
    const { rss = Number.NaN } = restarts.at(-1)?.memory ?? {}
    return {
      table: [
        ['empty folder, built tree: to the first answer in the chat', `${rounded(first.seconds)} s`],
        ['restart on that folder: to the first answer (at most 5 s)', `${rounded(restart)} s`],
        ['memory after a restart', `${rss} MB`],
        ['memory at its highest, filling an empty folder', `${first.memory?.peak ?? '–'} MB`],
        ['load of the machine meanwhile', loadNow()],
      ],
      figures: {
        first_s: rounded(first.seconds, 2),
        restart_s: rounded(restart, 2),
        rss_mb: rss,
        first_peak_mb: first.memory?.peak ?? Number.NaN,
      },
    }
  },
}

async function startAndAsk(place: Place) {
  const began = performance.now()
  const program = await startProgram(place)
  try {
    await program.untilUp
    const chat = await openChat(program.url, 'bench')
    await chat.ask('/start')
    return { seconds: (performance.now() - began) / 1000, memory: program.memory() }
  } finally {
    await program.stop()
  }
}
