// Brings a database up to the schema, in the books that `prisma migrate` keeps too.
import { createHash, randomUUID } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import type { Pool, PoolClient } from 'pg'
import { Refusal } from '../core/refusal.ts'

export type Migration = { name: string; sql: string; checksum: string }

const folder = new URL('./migrations/', import.meta.url)
/** Any number will do, as long as it is always the same. */
const advisoryLock = 72_707_369

/** All migrations, oldest first. */
export function listMigrations(): Migration[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(`${name}/migration.sql`, folder), 'utf8')
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * Applies what is missing, each migration in a transaction of its own, and returns the names applied.
 * @param before is told what is about to be applied to a database that has had migrations already
 * @throws Refusal, with nothing changed
 */
export async function migrate(
  pool: Pool,
  migrations = listMigrations(),
  before: (client: PoolClient, missing: Migration[]) => Promise<void> = async () => {},
): Promise<string[]> {
  const client = await pool.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [advisoryLock])
    await client.query(booksTable)
    const missing = await findMissing(client, migrations)
    if (missing.length > 0 && missing.length < migrations.length) await before(client, missing)
    for (const migration of missing) await apply(client, migration)
    return missing.map((migration) => migration.name)
  } finally {
    await client.query('SELECT pg_advisory_unlock($1)', [advisoryLock]).catch(() => {})
    client.release()
  }
}

/**
 * What `migrate` would apply; changes nothing.
 * @throws Refusal as migrate does
 */
export async function missingMigrations(pool: Pool): Promise<string[]> {
  const client = await pool.connect()
  try {
    const { rows } = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known`)
    const missing = rows[0]?.known ? await findMissing(client, listMigrations()) : listMigrations()
    return missing.map(({ name }) => name)
  } finally {
    client.release()
  }
}

async function findMissing(client: PoolClient, migrations: Migration[]): Promise<Migration[]> {
  const { rows } = await client.query<{ migration_name: string; checksum: string; finished_at: Date | null }>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  )
  const known = new Map(migrations.map((migration) => [migration.name, migration]))
  for (const row of rows) {
    const migration = known.get(row.migration_name)
    if (!migration) throw new Refusal('database-newer', { migration: row.migration_name })
    if (!row.finished_at) throw new Refusal('database-migration-unfinished', { migration: migration.name })
    if (row.checksum !== migration.checksum) throw new Refusal('database-changed', { migration: migration.name })
  }
  const applied = new Set(rows.map((row) => row.migration_name))
  return migrations.filter((migration) => !applied.has(migration.name))
}

async function apply(client: PoolClient, migration: Migration): Promise<void> {
  await client.query('BEGIN')
  try {
    await writeMigration(client, migration)
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw new Refusal('database-migration-failed', { migration: migration.name }, { cause: error })
  }
}

/** Applies and records a migration within the caller's transaction. */
export async function writeMigration(client: PoolClient, migration: Migration): Promise<void> {
  await client.query(migration.sql)
  await client.query(
    `INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
     VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`,
    [randomUUID(), migration.checksum, migration.name],
  )
}

/** Keeps others from migrating until the caller's transaction ends. */
export async function lockMigrations(client: PoolClient): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [advisoryLock])
}

export const booksTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`
