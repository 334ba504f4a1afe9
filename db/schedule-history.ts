// How the schedules have been running of late, for the page that shows them.
import { type Actor, may } from '../core/access.ts'
import { Refusal } from '../core/refusal.ts'
import { addDays, localDateOf, startOfDay } from '../core/time.ts'
import type { Db } from './open.ts'

export type PastRun = {
  schedule: string
  startedAt: Date
  finishedAt: Date | null
  byHand: boolean
  result: unknown
  error: string | null
}

/** `day` as YYYY-MM-DD, at the centre. */
export type DayOfRuns = { schedule: string; day: string; runs: number; failed: number }

export type ScheduleHistory = {
  /** At most one each. */
  latest: PastRun[]
  /** Those that somebody has asked for and no process has taken up. */
  waiting: string[]
  /** Today and the six days before it, the newest first. */
  days: DayOfRuns[]
  /** Of the same days, the newest first: what failed, and what was asked for. */
  notable: PastRun[]
}

const most = 100

/** @throws Refusal */
export async function scheduleHistory(
  db: Db,
  actor: Actor,
  names: readonly string[],
  now: Date,
  zone: string,
): Promise<ScheduleHistory> {
  if (!may(actor, 'read', 'schedule')) throw new Refusal('panel-refused-right')
  const asked = [...names]
  const since = startOfDay(addDays(localDateOf(now, zone), -6), zone)
  const latest = await db.$queryRaw<PastRun[]>`
    SELECT run.schedule, run.started_at AS "startedAt", run.finished_at AS "finishedAt", run.by_hand AS "byHand",
      run.result, run.error
    FROM unnest(${asked}::text[]) AS name CROSS JOIN LATERAL (
      SELECT * FROM schedule_run one WHERE one.schedule = name AND one.started_at IS NOT NULL
      ORDER BY one.due_at DESC LIMIT 1) AS run`
  const waiting = await db.scheduleRun.findMany({
    where: { startedAt: null, schedule: { in: asked } },
    select: { schedule: true },
  })
  const days = await db.$queryRaw<DayOfRuns[]>`
    SELECT schedule, (started_at AT TIME ZONE ${zone})::date::text AS day, count(*)::int AS runs, count(error)::int AS failed
    FROM schedule_run WHERE schedule = ANY(${asked}::text[]) AND started_at >= ${since}::timestamptz
    GROUP BY 1, 2 ORDER BY 2 DESC`
  const notable = await db.scheduleRun.findMany({
    where: { schedule: { in: asked }, startedAt: { gte: since }, OR: [{ error: { not: null } }, { byHand: true }] },
    orderBy: { dueAt: 'desc' },
    take: most,
  })
  return { latest, waiting: waiting.map(({ schedule }) => schedule), days, notable: notable.flatMap(started) }
}

function started<Run extends { startedAt: Date | null }>(run: Run): (Run & { startedAt: Date })[] {
  return run.startedAt ? [{ ...run, startedAt: run.startedAt }] : []
}
