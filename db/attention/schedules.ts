// Schedules whose latest run failed: one that has gone well since needs nobody.
import { may } from '../../core/access.ts'
import type { Look } from './attention.ts'
import { week } from './updates.ts'

export const schedules: Look = async ({ db, actor, now }) => {
  if (!may(actor, 'read', 'schedule')) return []
  const failed = await db.$queryRaw<{ schedule: string }[]>`
    SELECT schedule FROM (
      SELECT DISTINCT ON (schedule) schedule, error FROM schedule_run
      WHERE due_at >= ${new Date(now.getTime() - week)}::timestamptz AND finished_at IS NOT NULL
      ORDER BY schedule, due_at DESC
    ) AS latest WHERE error IS NOT NULL ORDER BY schedule`
  return failed.length === 0 ? [] : [{ name: 'schedules', count: failed.length, tone: 'urgent' }]
}
