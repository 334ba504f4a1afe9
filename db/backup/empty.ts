// Makes room for a restore: takes away all that is in the schema, and the references between tables for a while.
import type { PoolClient } from 'pg'
import { quoted } from './tables.ts'

/** The schema itself stays, for it may belong to somebody else; what extensions have brought stays too. */
export async function emptySchema(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ drop: string }>(
    `SELECT format('DROP %s IF EXISTS %I CASCADE', kind, name) AS drop FROM (
       SELECT CASE relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE' ELSE 'TABLE' END,
              relname, oid FROM pg_class
       WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p', 'v', 'm', 'S')
       UNION ALL
       SELECT 'TYPE', typname, oid FROM pg_type
       WHERE typnamespace = current_schema()::regnamespace AND typtype IN ('e', 'd')
     ) AS ours (kind, name, oid)
     WHERE NOT EXISTS (SELECT FROM pg_depend WHERE objid = ours.oid AND deptype = 'e')
     ORDER BY array_position(ARRAY['VIEW', 'MATERIALIZED VIEW', 'TABLE', 'SEQUENCE', 'TYPE'], kind)`,
  )
  for (const { drop } of rows) await client.query(drop)
}

/** Tables point at one another in circles, so no order of loading suits; put back, every reference is checked. */
export async function withoutReferences<Result>(client: PoolClient, work: () => Promise<Result>): Promise<Result> {
  const { rows } = await client.query<{ table: string; name: string; definition: string }>(
    `SELECT relname AS table, conname AS name, pg_get_constraintdef(pg_constraint.oid) AS definition
     FROM pg_constraint JOIN pg_class ON pg_class.oid = conrelid
     WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`,
  )
  for (const { table, name } of rows) {
    await client.query(`ALTER TABLE ${quoted(table)} DROP CONSTRAINT ${quoted(name)}`)
  }
  const result = await work()
  for (const { table, name, definition } of rows) {
    await client.query(`ALTER TABLE ${quoted(table)} ADD CONSTRAINT ${quoted(name)} ${definition}`)
  }
  return result
}
