// The clock of the house: every schedule on its cron, once among all processes.
import { schedule as startCron } from 'node-cron'
import { defaultSendingHours, type SendingHours } from '../core/outbox/quiet-hours.ts'
import type { Database } from '../db/open.ts'
import { watchAskedRuns } from './asked-runs.ts'
import { catchUp, minuteOf } from './catch-up.ts'
import { declaredSchedules } from './next-runs.ts'
import { type JobLog, runOnce } from './run-once.ts'
import { schedules } from './schedules/index.ts'

export type Jobs = { stop: () => Promise<void> }

export function startJobs(with_: {
  database: Database
  clock: () => Date
  timeZone: string
  hours?: SendingHours
  /** Where files lie until they are fetched. */
  folder: string
  log: JobLog
}): Jobs {
  const hours = with_.hours ?? defaultSendingHours(with_.timeZone)
  const runWith = { ...with_, db: with_.database.client, hours }
  const running = new Set<Promise<unknown>>()
  const tasks = schedules.map((schedule) =>
    startCron(
      schedule.cron,
      ({ date }) => {
        const run = runOnce(schedule, minuteOf(date), runWith)
        running.add(run)
        return run.finally(() => running.delete(run))
      },
      { name: schedule.name, timezone: with_.timeZone, noOverlap: true },
    ),
  )
  const periods = declaredSchedules(with_.timeZone).map(({ name, next }) => [name, next()?.periodMs ?? null] as const)
  const periodOf = new Map(periods)
  const missed = schedules.map((schedule) => ({ schedule, periodMs: periodOf.get(schedule.name) ?? null }))
  const catching = catchUp(missed, runWith)
  const asked = watchAskedRuns(schedules, runWith)
  return {
    stop: async () => {
      await asked.stop()
      await catching
      for (const task of tasks) await task.destroy()
      await Promise.all(running)
    },
  }
}
