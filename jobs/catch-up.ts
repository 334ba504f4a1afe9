// What should have run while the program was off runs when it starts, not at its next hour, which may be tomorrow's.
import { latestStarts } from '../db/schedule-runs.ts'
import { type RunWith, runOnce } from './run-once.ts'
import type { Schedule } from './schedule.ts'

export type Periodic = { schedule: Schedule; periodMs: number | null }

/** In the order of the list. What has never run waits for its hour: nothing was missed. */
export async function catchUp(all: readonly Periodic[], with_: RunWith): Promise<void> {
  const { db, clock, log } = with_
  try {
    const latest = await latestStarts(db)
    for (const { schedule, periodMs } of all) {
      const last = latest.get(schedule.name)
      const now = clock()
      if (!last || periodMs === null || now.getTime() - last.getTime() <= periodMs) continue
      await runOnce(schedule, minuteOf(now), with_)
    }
  } catch (error) {
    log.error({ err: error }, 'what was missed could not be read')
  }
}

/** The minute that every process agrees on, not the millisecond at which this one woke. */
export function minuteOf(at: Date): Date {
  return new Date(Math.floor(at.getTime() / 60_000) * 60_000)
}
