// How a schedule is doing, by its latest run: what the page of schedules says first.

/** `startedAt` is null while a run that was asked for waits. */
export type ScheduleRun = { startedAt: Date | null; finishedAt: Date | null; error: string | null }

export type Standing = 'never' | 'runs' | 'interrupted' | 'failed' | 'late' | 'well'

/** What has run so long is not running any more: its process has died. */
export const longestRunMs = 15 * 60_000

/** A schedule may miss one run, while the program is restarted; two it does not miss by itself. */
const missedPeriods = 2

/** @param periodMs the time between two runs; null where it is not known */
export function standingOf(latest: ScheduleRun | null, periodMs: number | null, now: Date): Standing {
  if (!latest?.startedAt) return 'never'
  const since = now.getTime() - latest.startedAt.getTime()
  if (!latest.finishedAt && since <= longestRunMs) return 'runs'
  if (periodMs !== null && since > missedPeriods * periodMs) return 'late'
  if (!latest.finishedAt) return 'interrupted'
  return latest.error === null ? 'well' : 'failed'
}
