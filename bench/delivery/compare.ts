// What the outbox believes of a broadcast beside what came.
import type { Database } from '../../db/open.ts'

/** `lost`: neither sent nor held as unknown, or «sent» and never seen. `doubled`: seen more than once, whatever is believed. */
export type Compared = { messages: number; lost: number; doubled: number; unknown: number; unknownSeen: number }

/**
 * @param seen how often each address has got it
 * @param broadcastId all messages of the database when left out
 */
export async function compareWithSeen(
  { client }: Database,
  seen: Map<string, number>,
  broadcastId?: number,
): Promise<Compared> {
  const rows = await client.outboxMessage.findMany({
    where: broadcastId === undefined ? {} : { broadcastId },
    select: { status: true, contact: { select: { address: true } } },
  })
  const found = { messages: rows.length, lost: 0, doubled: 0, unknown: 0, unknownSeen: 0 }
  for (const { status, contact } of rows) {
    const times = seen.get(contact.address) ?? 0
    if (times > 1) found.doubled++
    if (status === 'unknown') {
      found.unknown++
      if (times > 0) found.unknownSeen++
    } else if (status !== 'sent' || times === 0) found.lost++
  }
  return found
}
