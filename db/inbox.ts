// Updates as they came: written before they are confirmed, handled once, in the order of each chat.
import type { Channel } from '../core/view.ts'
import type { Held } from './leases.ts'
import type { Db } from './open.ts'

/** An update in the channel's own words, with the two things that we must know of it. */
export type Incoming = { updateId: string; chat: string; payload: unknown }

export type InboxRow = { id: number; chat: string; payload: unknown; receivedAt: Date; attempts: number }

/** Another handling of this update has committed already: let the transaction roll back, nothing is to be done. */
export class AlreadyHandled extends Error {}

/** Writes what came, what is there already aside. Needs no lease: a webhook writes too. */
export async function receive(
  db: Db,
  channel: Channel,
  botId: string,
  batch: readonly Incoming[],
  receivedAt: Date,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO inbox_update (channel, bot_id, update_id, chat, payload, received_at)
    SELECT ${channel}::channel_name, ${botId}, "updateId", chat, payload, ${receivedAt}::timestamptz
    FROM jsonb_to_recordset(${inJson(batch)}::jsonb) AS came("updateId" text, chat text, payload jsonb)
    ON CONFLICT DO NOTHING`
}

/** Without the sign NUL, which jsonb does not hold: one such message would keep its whole batch out for ever. */
function inJson(batch: readonly Incoming[]): string {
  return JSON.stringify(batch, (_key, value: unknown) =>
    typeof value === 'string' && value.includes('\0') ? value.replaceAll('\0', '') : value,
  )
}

/**
 * Writes what was fetched and how far that reaches, both or neither; false when the channel is no longer held,
 * and then nothing may be confirmed to it.
 */
export async function receiveHeld(
  db: Db,
  held: Held,
  botId: string,
  batch: readonly Incoming[],
  offset: string,
  receivedAt: Date,
): Promise<boolean> {
  const [row] = await db.$queryRaw<{ held: boolean }[]>`
    WITH lease AS (
      UPDATE channel_lease SET "offset" = ${`${botId}:${offset}`}
      WHERE channel = ${held.channel}::channel_name AND fence = ${held.fence} AND expires_at > clock_timestamp()
      RETURNING channel
    ), written AS (
      INSERT INTO inbox_update (channel, bot_id, update_id, chat, payload, received_at)
      SELECT lease.channel, ${botId}, "updateId", chat, payload, ${receivedAt}::timestamptz
      FROM lease, jsonb_to_recordset(${inJson(batch)}::jsonb) AS came("updateId" text, chat text, payload jsonb)
      ON CONFLICT DO NOTHING
    )
    SELECT EXISTS (SELECT FROM lease) AS held`
  return row?.held ?? false
}

/**
 * What waits to be handled, oldest first, but for what the caller has taken already and chats that it has enough of.
 * No cursor: rows of other processes become visible out of order.
 */
export async function listWaiting(
  db: Db,
  channel: Channel,
  taken: { ids: number[]; chats: string[] },
  limit: number,
): Promise<InboxRow[]> {
  return db.$queryRaw<InboxRow[]>`
    SELECT id, chat, payload, received_at AS "receivedAt", attempts FROM inbox_update
    WHERE channel = ${channel}::channel_name AND handled_at IS NULL
      AND id <> ALL(${taken.ids}::int[]) AND chat <> ALL(${taken.chats}::text[])
    ORDER BY id LIMIT ${limit}`
}

/**
 * Marks the update handled and erases what it said, in the transaction that does what it asks for.
 * @throws AlreadyHandled when somebody was faster
 */
export async function markHandled(tx: Db, id: number, now: Date): Promise<void> {
  if ((await markAllHandled(tx, [id], now)) === 0) throw new AlreadyHandled(`inbox update ${id} is handled already`)
}

/** Marks those of `ids` that are not marked yet, and says how many they were. */
export function markAllHandled(db: Db, ids: number[], now: Date): Promise<number> {
  return db.$executeRaw`
    UPDATE inbox_update SET handled_at = ${now}::timestamptz, payload = NULL
    WHERE id = ANY(${ids}::int[]) AND handled_at IS NULL`
}

/** Counts a handling that failed, and returns how many have. */
export async function countAttempt(db: Db, id: number): Promise<number> {
  const [row] = await db.$queryRaw<{ attempts: number }[]>`
    UPDATE inbox_update SET attempts = attempts + 1 WHERE id = ${id} RETURNING attempts`
  return row?.attempts ?? 0
}

/** Gives the update up, so that its chat goes on; staff see the error, what was said is erased all the same. */
export async function giveUp(db: Db, id: number, error: string, now: Date): Promise<void> {
  await db.$executeRaw`
    UPDATE inbox_update SET handled_at = ${now}::timestamptz, payload = NULL, error = ${error}
    WHERE id = ${id} AND handled_at IS NULL`
}
