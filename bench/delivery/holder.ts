// Which process holds the channel, as the lease names it.
import type { Database } from '../../db/open.ts'

/** Its pid; null while nobody's time runs. */
export async function holderOf({ pool }: Database): Promise<number | null> {
  const { rows } = await pool.query<{ holder: string }>(
    'SELECT holder FROM channel_lease WHERE expires_at > clock_timestamp()',
  )
  return rows[0] ? Number(rows[0].holder.split('/')[1]) : null
}
