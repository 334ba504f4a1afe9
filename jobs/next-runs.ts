// When each schedule comes round next, for those who show it: the doors do not know the clock's own language.
import { createTask } from 'node-cron'
import { schedules } from './schedules/index.ts'

export type NextRun = { at: Date; periodMs: number }

/** `next` is null for what never comes round again; a period is the time between the two runs to come. */
export function declaredSchedules(timeZone: string): { name: string; next: () => NextRun | null }[] {
  return schedules.map(({ name, cron }) => {
    const task = createTask(cron, () => {}, { timezone: timeZone })
    return {
      name,
      next: () => {
        const [at, after] = task.getNextRuns(2)
        return at && after ? { at, periodMs: after.getTime() - at.getTime() } : null
      },
    }
  })
}
