// How late a message comes that is due at some moment while nothing else is said.
import type { Database } from '../../db/open.ts'
import type { StartedSandbox } from '../../sandbox/start.ts'

/** To that many people, at random within the span; resolves with the milliseconds from its time to its arrival, of each. */
export async function lateness(
  box: StartedSandbox,
  { pool }: Database,
  { count, spanMs }: { count: number; spanMs: number },
): Promise<number[]> {
  const { rows } = await pool.query<{ address: string; due: Date }>(
    `WITH someone AS (SELECT * FROM contact WHERE linked_at IS NOT NULL AND person_id IN (
       SELECT person_id FROM outbox_message WHERE status = 'sent') ORDER BY random() LIMIT $1),
     queued AS (
       INSERT INTO outbox_message (key, channel, contact_id, person_id, kind, params, priority, not_before, created_at)
       SELECT 'due:' || id, channel, id, person_id, 'talk-taken', '{}', 30,
         now() + interval '1 second' + random() * $2 * interval '1 millisecond', now() FROM someone
       RETURNING contact_id, not_before)
     SELECT address, not_before AS due FROM queued JOIN contact ON contact.id = contact_id`,
    [count, spanMs],
  )
  const dueOf = new Map(rows.map(({ address, due }) => [address, due.getTime()]))
  return new Promise((resolve) => {
    const times: number[] = []
    const stop = box.watch((entry) => {
      const due = entry.is === 'message' && entry.message.from?.is_bot ? dueOf.get(String(entry.chat)) : undefined
      if (due === undefined) return
      times.push(Date.now() - due)
      if (times.length < rows.length) return
      stop()
      resolve(times)
    })
  })
}
