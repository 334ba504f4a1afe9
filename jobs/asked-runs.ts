// Looks every second or two whether somebody has asked for a run, and carries it out.
import { waitingRuns } from '../db/asked-runs.ts'
import { type RunWith, runAsked } from './run-once.ts'
import type { Schedule } from './schedule.ts'

const lookEveryMs = 2_000

export function watchAskedRuns(schedules: readonly Schedule[], with_: RunWith): { stop: () => Promise<void> } {
  let looking: Promise<void> | null = null
  const timer = setInterval(() => {
    // One look at a time: a long run is not begun again beside itself.
    looking ??= lookOnce(schedules, with_).finally(() => {
      looking = null
    })
  }, lookEveryMs)
  return {
    stop: async () => {
      clearInterval(timer)
      await looking
    },
  }
}

/** One after the other. What another version of the program has asked for and this one does not know is left alone. */
export async function lookOnce(schedules: readonly Schedule[], with_: RunWith): Promise<void> {
  try {
    for (const name of await waitingRuns(with_.db)) {
      const schedule = schedules.find((one) => one.name === name)
      if (schedule) await runAsked(schedule, with_)
    }
  } catch (error) {
    with_.log.error({ err: error }, 'the runs that were asked for could not be read')
  }
}
