// The pace of a single broadcast: so many messages a minute. It is kept in its row, so that a restart and another holder
// of the channel go on with it.
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'

/** What it was kept from, by whatever, it makes up for no more than so long. */
const madeUp = Prisma.sql`interval '1 second'`

/** Broadcasts of which nothing may be taken now: those that are held, and those that have used up their minute. */
export function resting(now: Date): Prisma.Sql {
  return Prisma.sql`SELECT id FROM broadcast
    WHERE status IN ('queueing', 'paused') OR (status = 'sending' AND next_at > ${now}::timestamptz)`
}

/** Of `broadcast b`: how many more may be taken now; null where nothing limits it. */
export function roomOf(now: Date): Prisma.Sql {
  return Prisma.sql`1 + floor(b.per_minute / 60.0 * extract(epoch FROM
    least(${now}::timestamptz - coalesce(b.next_at, ${now}::timestamptz), ${madeUp})))`
}

/** After something was taken. @param ids of the broadcasts that have a pace, once for each message */
export async function keepPace(db: Db, ids: number[], now: Date): Promise<void> {
  if (ids.length === 0) return
  await db.$executeRaw`
    UPDATE broadcast b SET next_at = used.count * interval '1 minute' / b.per_minute
      + greatest(coalesce(b.next_at, ${now}::timestamptz), ${now}::timestamptz - ${madeUp})
    FROM (SELECT id, count(*)::int AS count FROM unnest(${ids}::int[]) AS id GROUP BY id) AS used
    WHERE b.id = used.id AND b.per_minute IS NOT NULL`
}
