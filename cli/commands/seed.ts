// `seed`: fills an empty demo with the demo district, as the first start does.
import { Refusal } from '../../core/refusal.ts'
import type { Command } from '../command.ts'

export const seedCommand: Command = {
  name: 'seed',
  usage: 'cli-seed-usage',
  needs: 'database',
  run: async ({ database, config, borrowed, clock, out, words }) => {
    if (!config().demo) throw new Refusal('cli-seed-real')
    const zone = config().TIME_ZONE
    const filled = await borrowed().fillDemo({ database: database(), now: clock(), zone, words, say: out })
    if (!filled) throw new Refusal('cli-seed-full')
    out(words('start-filling-done', filled))
    return 0
  },
}
