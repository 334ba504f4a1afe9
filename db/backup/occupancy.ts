// What stands in the place of a restore.
import type { PoolClient } from 'pg'
import { applicationName } from '../open.ts'

export type Occupancy =
  /** Tables that are not ours. */
  | { kind: 'foreign' }
  /** Another process of ours is connected. */
  | { kind: 'in-use'; sessions: number }
  | { kind: 'full'; persons: number }
  | { kind: 'empty' }

export async function occupancyOf(client: PoolClient): Promise<Occupancy> {
  const { rows: others } = await client.query(
    'SELECT FROM pg_stat_activity WHERE datname = current_database() AND application_name = $1 AND pid <> pg_backend_pid()',
    [applicationName],
  )
  if (others.length > 0) return { kind: 'in-use', sessions: others.length }
  const { rows: tables } = await client.query<{ name: string }>(
    'SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()',
  )
  const names = new Set(tables.map(({ name }) => name))
  if ([...names].every((name) => name === '_prisma_migrations')) return { kind: 'empty' }
  if (!names.has('_prisma_migrations') || !names.has('installation')) return { kind: 'foreign' }
  const { rows } = await client.query<{ persons: number; others: boolean }>(
    `SELECT (SELECT count(*)::int FROM person) AS persons,
            EXISTS (SELECT FROM organisation) OR EXISTS (SELECT FROM contact) AS others`,
  )
  const { persons = 0, others: hasOthers = false } = rows[0] ?? {}
  return persons > 0 || hasOthers ? { kind: 'full', persons } : { kind: 'empty' }
}
