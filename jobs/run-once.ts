// One run of one schedule at one instant: whichever process writes the row first does it, and writes how it went.
import type { SendingHours } from '../core/outbox/quiet-hours.ts'
import { takeAskedRun } from '../db/asked-runs.ts'
import type { PrismaClient } from '../db/open.ts'
import { claimRun, finishRun } from '../db/schedule-runs.ts'
import type { Schedule } from './schedule.ts'

export type JobLog = { error: (details: object, message: string) => void }

export type RunWith = { db: PrismaClient; clock: () => Date; hours: SendingHours; folder: string; log: JobLog }

/** True when it ran here. Never throws: the next run is only a minute away. */
export function runOnce(schedule: Schedule, dueAt: Date, with_: RunWith): Promise<boolean> {
  const { db, clock } = with_
  return run(schedule, with_, async () => ((await claimRun(db, schedule.name, dueAt, clock())) ? dueAt : null))
}

/** The same for a run that somebody has asked for. */
export function runAsked(schedule: Schedule, with_: RunWith): Promise<boolean> {
  return run(schedule, with_, () => takeAskedRun(with_.db, schedule.name, with_.clock()))
}

async function run(schedule: Schedule, with_: RunWith, claim: () => Promise<Date | null>): Promise<boolean> {
  const { db, clock, hours, folder, log } = with_
  const { name } = schedule
  let dueAt: Date | null = null
  try {
    dueAt = await claim()
    if (!dueAt) return false
    try {
      const result = await schedule.run({ db, now: clock(), hours, folder })
      await finishRun(db, name, dueAt, { result }, clock())
    } catch (error) {
      log.error({ err: error, schedule: name, dueAt }, 'a schedule failed')
      await finishRun(db, name, dueAt, { error: String(error).slice(0, 500) }, clock())
    }
    return true
  } catch (error) {
    log.error({ err: error, schedule: name, dueAt }, 'a run could not be recorded')
    return false
  }
}
