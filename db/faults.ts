// What went wrong by itself in the last week: updates that were given up, and runs of schedules that failed.
import { type Actor, may } from '../core/access.ts'
import { Refusal } from '../core/refusal.ts'
import { week } from './attention/updates.ts'
import type { Db } from './open.ts'

export type Faults = {
  updates: { id: number; channel: string; receivedAt: Date; attempts: number; error: string }[]
  schedules: { schedule: string; dueAt: Date; error: string; isOver: boolean }[]
}

const most = 100

/** What somebody wrote is erased; the error stays. @throws Refusal */
export async function recentFaults(db: Db, actor: Actor, now: Date): Promise<Faults> {
  if (!may(actor, 'read', 'settings')) throw new Refusal('panel-refused-right')
  const since = new Date(now.getTime() - week)
  const updates = await db.$queryRaw<Faults['updates']>`
    SELECT id, channel::text, received_at AS "receivedAt", attempts, error FROM inbox_update
    WHERE error IS NOT NULL AND handled_at >= ${since}::timestamptz ORDER BY id DESC LIMIT ${most}`
  const schedules = await db.$queryRaw<Faults['schedules']>`
    SELECT schedule, due_at AS "dueAt", error, EXISTS (
      SELECT FROM schedule_run later WHERE later.schedule = run.schedule AND later.due_at > run.due_at
        AND later.finished_at IS NOT NULL AND later.error IS NULL) AS "isOver"
    FROM schedule_run run
    WHERE error IS NOT NULL AND due_at >= ${since}::timestamptz ORDER BY due_at DESC LIMIT ${most}`
  return { updates, schedules }
}
