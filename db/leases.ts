// Who is the ear and the mouth of a channel: one row a channel, told apart by a fence. Time is the database's own.
import type { Channel } from '../core/view.ts'
import { Prisma } from './generated/client/index.js'
import type { Db } from './open.ts'

/** What a verb demands of its caller: to hold the channel still, under this very fence. */
export type Held = { channel: Channel; fence: number }

/**
 * Takes the channel if nobody holds it or the holder's time has run out; null while somebody does.
 * Every take-over raises the fence, by which the holder before can no longer write.
 * @param force takes it from a living holder too: for a database that only one process can open
 */
export async function takeLease(
  db: Db,
  channel: Channel,
  holder: string,
  ttlMs: number,
  force = false,
): Promise<Held | null> {
  const [row] = await db.$queryRaw<{ fence: number }[]>`
    INSERT INTO channel_lease AS lease (channel, holder, fence, expires_at)
    VALUES (${channel}::channel_name, ${holder}, 1, clock_timestamp() + ${ttlMs} * interval '1 millisecond')
    ON CONFLICT (channel) DO UPDATE
      SET holder = excluded.holder, fence = lease.fence + 1, expires_at = excluded.expires_at
      WHERE lease.expires_at <= clock_timestamp() OR ${force}::boolean
    RETURNING fence`
  return row ? { channel, fence: row.fence } : null
}

/**
 * Holds on for another `ttlMs`; false when another has taken over. A lease that ran out untaken is renewed.
 * @param trouble what is wrong with the channel in one word, for the home page of the panel; null while all is well
 */
export async function renewLease(db: Db, held: Held, ttlMs: number, trouble: string | null = null): Promise<boolean> {
  const renewed = await db.$executeRaw`
    UPDATE channel_lease SET expires_at = clock_timestamp() + ${ttlMs} * interval '1 millisecond',
      trouble = ${trouble}::text,
      trouble_since = CASE WHEN ${trouble}::text IS NOT NULL THEN coalesce(trouble_since, clock_timestamp()) END
    WHERE channel = ${held.channel}::channel_name AND fence = ${held.fence}`
  return renewed === 1
}

/** Lets the next one in at once: the column keeps milliseconds, and rounding must not make it the next of them. */
export async function releaseLease(db: Db, held: Held): Promise<void> {
  await db.$executeRaw`
    UPDATE channel_lease SET expires_at = clock_timestamp() - interval '1 millisecond'
    WHERE channel = ${held.channel}::channel_name AND fence = ${held.fence}`
}

export type ChannelTrouble = {
  channel: Channel
  /** `silent`: no process has held the channel since. */
  kind: 'refused' | 'trouble' | 'silent'
  since: Date
}

/** A refused token is told at once, everything else when it has lasted `patienceMs`. */
export function troubledChannels(db: Db, patienceMs: number): Promise<ChannelTrouble[]> {
  const long = Prisma.sql`clock_timestamp() - ${patienceMs} * interval '1 millisecond'`
  return db.$queryRaw<ChannelTrouble[]>`
    SELECT channel, coalesce(trouble_since, expires_at) AS since, CASE
      WHEN trouble = 'unauthorized' THEN 'refused' WHEN expires_at < ${long} THEN 'silent' ELSE 'trouble' END AS kind
    FROM channel_lease
    WHERE trouble = 'unauthorized' OR trouble_since < ${long} OR expires_at < ${long}
    ORDER BY channel`
}
