// One poll at a time for a bot: a later one ends an earlier one, as with Telegram.
import type { Box } from '../box.ts'
import type { Bot } from '../world/state.ts'
import type { Call } from './call.ts'
import { Refusal } from './refusal.ts'

const polls = new WeakMap<Bot, (end: 'updates' | 'conflict') => void>()

/** Resolves as soon as there is something, after `seconds`, or when the caller hangs up; refuses when another polls. */
export async function waitForUpdates({ bot, whenGone }: Call, seconds: number): Promise<void> {
  polls.get(bot)?.('conflict')
  if (bot.queue.length > 0 || seconds === 0) return
  const end = await new Promise<'updates' | 'conflict'>((resolve) => {
    const finish = (how: 'updates' | 'conflict') => {
      clearTimeout(timer)
      if (polls.get(bot) === finish) polls.delete(bot)
      resolve(how)
    }
    const timer = setTimeout(finish, seconds * 1000, 'updates')
    polls.set(bot, finish)
    whenGone(() => finish('updates'))
  })
  if (end === 'conflict') {
    throw new Refusal(
      409,
      'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
    )
  }
}

/** Ends the poll of a bot that has something to hear; many updates of one turn go out together. */
export function wakePolls(box: Box): void {
  box.closed.addEventListener('abort', () => {
    for (const bot of box.world.bots.values()) polls.get(bot)?.('updates')
  })
  box.watch((entry) => {
    if (entry.is !== 'update') return
    const bot = box.world.bots.get(entry.bot)
    const wake = bot && polls.get(bot)
    if (wake) setImmediate(wake, 'updates')
  })
}

/** A webhook that is set ends a poll too. */
export function endPoll(bot: Bot): void {
  polls.get(bot)?.('conflict')
}
