// Who is the ear and the mouth of a channel: one row a channel, told apart by a fence. Time is the database's own.
import type { Channel } from '../core/view.ts'
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

/** Holds on for another `ttlMs`; false when another has taken over. A lease that ran out untaken is renewed. */
export async function renewLease(db: Db, held: Held, ttlMs: number): Promise<boolean> {
  const renewed = await db.$executeRaw`
    UPDATE channel_lease SET expires_at = clock_timestamp() + ${ttlMs} * interval '1 millisecond'
    WHERE channel = ${held.channel}::channel_name AND fence = ${held.fence}`
  return renewed === 1
}

/** Lets the next one in at once. */
export async function releaseLease(db: Db, held: Held): Promise<void> {
  await db.$executeRaw`
    UPDATE channel_lease SET expires_at = clock_timestamp()
    WHERE channel = ${held.channel}::channel_name AND fence = ${held.fence}`
}
