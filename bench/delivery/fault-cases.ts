// What goes wrong in a broadcast, one thing a case: most of it is played by the emulator, the rest by whoever calls.
import type { FaultKind } from '../../sandbox/api/faults.ts'
import type { StartedSandbox } from '../../sandbox/start.ts'
import type { Cable } from './cable.ts'
import type { Names } from './names.ts'

/** `skewMs` is by how much the program's clock is wrong. */
export type Stage = {
  box: StartedSandbox
  cable: Cable
  names: Names
  skewMs: number
  quick: boolean
  heard: (count: number) => Promise<void>
}

export type FaultCase = {
  title: string
  /** Begins what goes wrong; resolves when it is over. How often it was done, where the emulator does not count it. */
  play: (stage: Stage, messages: number) => Promise<number>
}

const hour = 3_600_000

export const faultCases: readonly FaultCase[] = [
  calls('no answer, not carried out', 'timeout-before', 6),
  calls('no answer, carried out', 'timeout-after', 6),
  calls('connection reset, not carried out', 'reset-before', 6),
  calls('connection reset, carried out', 'reset-after', 6),
  calls('502 with a page', 'bad-gateway', 6),
  calls('500', 'server-error', 6),
  calls('a storm of 429', 'too-many-requests', 20),
  calls('403', 'blocked', 6),
  {
    title: 'the messenger cannot be reached',
    play: async ({ cable, quick, heard }, messages) => {
      await heard(messages / 3)
      await cable.cut()
      await sleep(quick ? 2_000 : 30_000)
      await cable.mend()
      return 1
    },
  },
  {
    title: 'the name of the messenger is not found, for five minutes',
    play: async ({ cable, names, quick, heard }, messages) => {
      await heard(messages / 3)
      names.forget()
      cable.drop()
      await sleep(quick ? 2_000 : 5 * 60_000)
      names.recall()
      return 1
    },
  },
  clock('the clock jumps an hour forward, and back', hour),
  clock('the clock jumps an hour back, and forward', -hour),
]

function calls(title: string, kind: FaultKind, times: number): FaultCase {
  return {
    title,
    play: async ({ box }, messages) => {
      box.faults.add({ kind, method: 'sendMessage', times, after: Math.floor(messages / 3) })
      return 0
    },
  }
}

function clock(title: string, skewMs: number): FaultCase {
  return {
    title,
    play: async (stage, messages) => {
      await stage.heard(messages / 3)
      stage.skewMs = skewMs
      await sleep(1_000)
      stage.skewMs = 0
      return 2
    },
  }
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
