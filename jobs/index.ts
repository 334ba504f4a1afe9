// The clock of the house: every schedule on its cron, once among all processes.
import { schedule as startCron } from 'node-cron'
import { defaultSendingHours, type SendingHours } from '../core/outbox/quiet-hours.ts'
import type { Database } from '../db/open.ts'
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
  const running = new Set<Promise<unknown>>()
  const tasks = schedules.map((schedule) =>
    startCron(
      schedule.cron,
      ({ date }) => {
        // The minute that every process agrees on, not the millisecond at which this one woke.
        const dueAt = new Date(Math.floor(date.getTime() / 60_000) * 60_000)
        const run = runOnce(schedule, dueAt, { ...with_, db: with_.database.client, hours })
        running.add(run)
        return run.finally(() => running.delete(run))
      },
      { name: schedule.name, timezone: with_.timeZone, noOverlap: true },
    ),
  )
  return {
    stop: async () => {
      for (const task of tasks) await task.destroy()
      await Promise.all(running)
    },
  }
}
