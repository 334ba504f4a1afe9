// What a crowd saw, and who worked for it meanwhile.
import { cpuMs, quantile, rounded } from '../bench.ts'
import { watchMachine } from '../machine.ts'
import type { Seen } from './crowd.ts'

export type Measured = Seen & {
  /** CPU of one answer: of this process, of the messenger with its crowd, of all others (the server, and strangers). */
  botMs: number
  crowdMs: number
  restMs: number
  /** How much of one core this process had, in %. */
  botShare: number
  /** How much of the machine was busy, in %. */
  busy: number
}

export async function measured(work: () => Promise<Seen>): Promise<Measured> {
  const [began, cpu, stop] = [performance.now(), cpuMs(), watchMachine()]
  const seen = await work()
  const botShare = rounded(((cpuMs() - cpu) / (performance.now() - began)) * 100, 0)
  const { ownMs, othersMs, busy } = stop()
  const each = (ms: number) => rounded(ms / seen.answered, 2)
  return { ...seen, botMs: each(ownMs), crowdMs: each(seen.cpuMs), restMs: each(othersMs - seen.cpuMs), botShare, busy }
}

/** The median round, by its rate. */
export function typical(rounds: Measured[]): Measured {
  return [...rounds].sort((a, b) => a.perSecond - b.perSecond)[Math.floor(rounds.length / 2)] as Measured
}

/** How much faster `ours` was, round by round, for the machine is not the same in each; the median. */
export function ratioOf(ours: Measured[], theirs: Measured[]): number {
  const ratios = ours.map(({ perSecond }, round) => perSecond / (theirs[round]?.perSecond ?? Number.NaN))
  return rounded(quantile(ratios, 0.5), 2)
}

/** What kept the closed loop from going faster. */
export function boundOf({ botShare, busy }: Measured): string {
  if (botShare >= 85) return `the bot's process, which had ${botShare} % of a core`
  if (busy >= 90) return `the machine, ${busy} % of which was busy; the bot's process had ${botShare} % of a core`
  return `waiting for commits: the bot's process had ${botShare} % of a core, the machine was ${busy} % busy`
}
