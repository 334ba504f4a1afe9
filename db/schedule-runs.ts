// Which process runs a schedule at an instant: whoever writes the row first.
import type { Db, Prisma } from './open.ts'

/** True for exactly one caller of a schedule and instant. */
export async function claimRun(db: Db, schedule: string, dueAt: Date, now: Date): Promise<boolean> {
  const inserted = await db.$executeRaw`
    INSERT INTO schedule_run (schedule, due_at, started_at)
    VALUES (${schedule}, ${dueAt}::timestamptz, ${now}::timestamptz) ON CONFLICT DO NOTHING`
  return inserted === 1
}

export async function finishRun(
  db: Db,
  schedule: string,
  dueAt: Date,
  outcome: { result: Prisma.InputJsonObject } | { error: string },
  now: Date,
): Promise<void> {
  await db.scheduleRun.update({ where: { schedule_dueAt: { schedule, dueAt } }, data: { ...outcome, finishedAt: now } })
}

/** By the schedule's name, when it was last begun. */
export async function latestStarts(db: Db): Promise<Map<string, Date>> {
  const latest = await db.scheduleRun.groupBy({ by: ['schedule'], _max: { startedAt: true } })
  return new Map(latest.flatMap(({ schedule, _max: { startedAt } }) => (startedAt ? [[schedule, startedAt]] : [])))
}
