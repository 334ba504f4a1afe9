// What a bot has heard leaves its queue.
import type { Box } from '../box.ts'
import type { Bot } from '../world/state.ts'

/** Forgets the updates before `offset`; a negative one keeps that many of the newest. */
export function confirm({ box, bot }: { box: Box; bot: Bot }, offset: number): void {
  const first = bot.queue[0]
  if (!first) return
  const below = offset < 0 ? (bot.queue.at(offset)?.update_id ?? 0) : offset
  if (first.update_id < below) box.keep({ is: 'confirmed', bot: bot.id, below })
}
