// What a database of ours consists of, asked of the database itself, so that it holds for every migration.
import type { PoolClient } from 'pg'

export type Column = { name: string; type: string }
export type Table = { name: string; columns: Column[] }

/** Rows that are nobody's data: the books, which a restore writes itself, and sign-ins, which end with it. */
const without = ['_prisma_migrations', 'session']

export async function listTables(client: PoolClient): Promise<Table[]> {
  const { rows } = await client.query<{ table: string; column: string; type: string }>(
    `SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, a.atttypmod) AS type
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relnamespace = current_schema()::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND c.relname <> ALL ('{${without.join(',')}}'::name[])
     ORDER BY c.relname, a.attnum`,
  )
  const tables = new Map<string, Column[]>()
  for (const { table, column, type } of rows) {
    tables.set(table, [...(tables.get(table) ?? []), { name: column, type }])
  }
  return [...tables].map(([name, columns]) => ({ name, columns }))
}

/** Counters that have been used, with the last number they gave. */
export async function listSequences(client: PoolClient): Promise<{ name: string; value: string }[]> {
  const { rows } = await client.query<{ name: string; value: string }>(
    `SELECT sequencename AS name, last_value::text AS value FROM pg_sequences
     WHERE schemaname = current_schema() AND last_value IS NOT NULL ORDER BY sequencename`,
  )
  return rows
}

/** Values as text must read the same whatever the server or its owner have set; holds until the transaction ends. */
export async function settleSpelling(client: PoolClient): Promise<void> {
  await client.query(`SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO, YMD'; SET LOCAL intervalstyle = 'iso_8601';
    SET LOCAL extra_float_digits = 1; SET LOCAL bytea_output = 'hex'`)
}

export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`
}
