// A run of a schedule that somebody asks for: written down here, carried out by the process that has the clock.
import { type Actor, may } from '../core/access.ts'
import { longestRunMs } from '../core/schedules.ts'
import { recordAudit } from './audit.ts'
import type { Db, PrismaClient } from './open.ts'

export type Asked =
  | { kind: 'asked' }
  | {
      kind: 'refused'
      reason:
        | 'schedules-refused-right'
        | 'schedules-refused-unknown'
        | 'schedules-refused-runs'
        | 'schedules-refused-waits'
    }

/** @param known the names of what is declared */
export function askForRun(
  db: PrismaClient,
  actor: Actor,
  { schedule, known }: { schedule: string; known: readonly string[] },
  now: Date,
): Promise<Asked> {
  const refused = (reason: (Asked & { kind: 'refused' })['reason']) => ({ kind: 'refused' as const, reason })
  return db.$transaction(async (tx) => {
    if (!may(actor, 'write', 'schedule')) return refused('schedules-refused-right')
    if (!known.includes(schedule)) return refused('schedules-refused-unknown')
    if (await isRunning(tx, schedule, now)) return refused('schedules-refused-runs')
    // The index over what waits decides between two presses at once.
    const asked = await tx.$executeRaw`
      INSERT INTO schedule_run (schedule, due_at, by_hand) VALUES (${schedule}, ${now}::timestamptz, true)
      ON CONFLICT DO NOTHING`
    if (asked === 0) return refused('schedules-refused-waits')
    await recordAudit(tx, actor, { action: 'runSchedule', subject: 'schedule', subjectId: schedule }, now)
    return { kind: 'asked' as const }
  })
}

/** When it was asked for, to one process alone; null where none waits, or another run is still under way. */
export async function takeAskedRun(db: Db, schedule: string, now: Date): Promise<Date | null> {
  const [taken] = await db.$queryRaw<{ dueAt: Date }[]>`
    UPDATE schedule_run run SET started_at = ${now}::timestamptz
    WHERE run.schedule = ${schedule} AND run.started_at IS NULL AND NOT EXISTS (
      SELECT FROM schedule_run other WHERE other.schedule = ${schedule} AND other.finished_at IS NULL
        AND other.started_at > ${new Date(now.getTime() - longestRunMs)}::timestamptz)
    RETURNING run.due_at AS "dueAt"`
  return taken?.dueAt ?? null
}

/** The names of those that wait. */
export async function waitingRuns(db: Db): Promise<string[]> {
  const waiting = await db.scheduleRun.findMany({ where: { startedAt: null }, select: { schedule: true } })
  return waiting.map(({ schedule }) => schedule)
}

async function isRunning(db: Db, schedule: string, now: Date): Promise<boolean> {
  const startedAt = { gt: new Date(now.getTime() - longestRunMs) }
  return (await db.scheduleRun.count({ where: { schedule, finishedAt: null, startedAt } })) > 0
}
