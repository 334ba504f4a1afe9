// What the database says of its own state and of what waits in it, for whoever examines an installation.
import { backupTaken } from './backup/take.ts'
import { current } from './current.ts'
import type { Database } from './open.ts'

export async function readCondition({ pool }: Database): Promise<{ version: string; megabytes: number; now: Date }> {
  const { rows } = await pool.query<{ version: string; megabytes: number; now: Date }>(
    `SELECT current_setting('server_version') AS version, clock_timestamp() AS now,
            (pg_database_size(current_database()) / 1024 / 1024)::int AS megabytes`,
  )
  if (!rows[0]) throw new Error('condition: the database says nothing')
  return rows[0]
}

/** Null before the first start. */
export async function kindOf({ client }: Database): Promise<'demo' | 'real' | null> {
  return (await client.installation.findFirst())?.kind ?? null
}

export type Backlog = {
  inboxStuck: number
  inboxFailed: number
  outboxStuck: number
  outboxUnknown: number
  outboxFailed: number
}

/** Stuck is what should have been done a quarter of an hour ago; failed is of the last week. */
export async function readBacklog({ client }: Database, now: Date): Promise<Backlog> {
  const ago = (minutes: number) => new Date(now.getTime() - minutes * 60_000)
  const [late, week] = [ago(15), ago(7 * 24 * 60)]
  const [inboxStuck, inboxFailed, outboxStuck, outboxUnknown, outboxFailed] = await Promise.all([
    client.inboxUpdate.count({ where: { handledAt: null, receivedAt: { lt: late } } }),
    client.inboxUpdate.count({ where: { error: { not: null }, receivedAt: { gt: week } } }),
    client.outboxMessage.count({ where: { status: { in: ['queued', 'sending'] }, notBefore: { lt: late } } }),
    client.outboxMessage.count({ where: { status: 'unknown' } }),
    client.outboxMessage.count({ where: { status: 'failed', settledAt: { gt: week } } }),
  ])
  return { inboxStuck, inboxFailed, outboxStuck, outboxUnknown, outboxFailed }
}

/** When a schedule last began, and how many runs failed within a day. */
export async function readSchedules(
  { client }: Database,
  now: Date,
): Promise<{ lastAt: Date | null; failures: number }> {
  // Stages of waves are kept in the same books, but no clock brings them about.
  const byClock = { NOT: { schedule: { startsWith: 'wave:' } } }
  const last = await client.scheduleRun.aggregate({ where: byClock, _max: { startedAt: true } })
  const day = new Date(now.getTime() - 24 * 3600 * 1000)
  const failures = await client.scheduleRun.count({
    where: { ...byClock, error: { not: null }, startedAt: { gt: day } },
  })
  return { lastAt: last._max.startedAt, failures }
}

/** Accounts that can sign in and may do everything. */
export async function countAdministrators({ client }: Database, now: Date): Promise<number> {
  return client.account.count({
    where: { disabledAt: null, person: { grants: { some: { role: 'administrator', ...current(now) } } } },
  })
}

/** When somebody last asked for a backup. */
export async function readLastBackup({ client }: Database): Promise<Date | null> {
  const last = await client.auditEntry.aggregate({ where: { action: backupTaken }, _max: { at: true } })
  return last._max.at
}
