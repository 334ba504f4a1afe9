// The state of plain conversations in our database: one row a chat, read before each update and written after it.
import type { Pool } from 'pg'

export async function conversationTable(pool: Pool) {
  await pool.query('CREATE TABLE IF NOT EXISTS bench_conversation (key text PRIMARY KEY, state jsonb NOT NULL)')
  return {
    read: async (key: string) => {
      const { rows } = await pool.query({
        name: 'bench-read',
        text: 'SELECT state FROM bench_conversation WHERE key = $1',
        values: [key],
      })
      return rows[0]?.state as never
    },
    write: async (key: string, state: unknown) => {
      await pool.query({
        name: 'bench-write',
        text: `INSERT INTO bench_conversation VALUES ($1, $2)
               ON CONFLICT (key) DO UPDATE SET state = excluded.state`,
        values: [key, JSON.stringify(state)],
      })
    },
    delete: async (key: string) => {
      await pool.query('DELETE FROM bench_conversation WHERE key = $1', [key])
    },
  }
}
