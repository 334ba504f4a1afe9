// Opens the database: PostgreSQL by its address, or the embedded one in a folder of our own.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool } from 'pg'
import { Refusal } from '../core/refusal.ts'
import type { Prisma } from './generated/client/index.js'
import { PrismaClient } from './generated/client/index.js'
import { openEmbedded } from './pglite.ts'

export type { Prisma, PrismaClient } from './generated/client/index.js'

/** What a verb takes first: the client, or a transaction of somebody else's. */
export type Db = PrismaClient | Prisma.TransactionClient

export type Database = {
  kind: 'pglite' | 'postgres'
  client: PrismaClient
  /** For what speaks SQL by itself: migrations, sessions, reports. On PGlite it is the one connection there is. */
  pool: Pool
  close: () => Promise<void>
}

/** The embedded server's major version; folders of another cannot be read. */
const embeddedVersion = '18'

/** Short statements whose cost is guessed high are compiled for a second and run for a millisecond: no JIT. */
const options = '-c TimeZone=UTC -c jit=off'

/** By which our connections know one another at the server. */
export const applicationName = 'metodist'

export async function openPostgres(url: string): Promise<Database> {
  const pool = new Pool({ connectionString: url, max: 10, options, application_name: applicationName })
  // An idle connection that breaks must not take the process with it; the next query says what is wrong.
  pool.on('error', () => {})
  return around('postgres', pool, () => pool.end())
}

/** Whether there is an embedded database to open, of whatever state. */
export function hasDatabase(dataDir: string): boolean {
  return existsSync(databaseFolder(dataDir))
}

function databaseFolder(dataDir: string): string {
  return join(dataDir, 'database')
}

/**
 * Opens the embedded database in `dataDir`; the caller holds the lock of that folder.
 * @throws Refusal when it was made by another version of the embedded server or is damaged
 */
export async function openInFolder(dataDir: string): Promise<Database> {
  const folder = databaseFolder(dataDir)
  refuseForeign(folder)
  try {
    const embedded = await openEmbedded(folder)
    return around('pglite', embedded.pool, embedded.close)
  } catch (error) {
    throw new Refusal('database-folder-damaged', { folder }, { cause: error })
  }
}

export async function openInMemory(dump?: Blob): Promise<Database & { dump: () => Promise<Blob> }> {
  const embedded = await openEmbedded(null, dump)
  return { ...around('pglite', embedded.pool, embedded.close), dump: embedded.dump }
}

function around(kind: Database['kind'], pool: Pool, closePool: () => Promise<void>): Database {
  const client = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOfPrepared(sql) }),
    // On the one connection of PGlite a transaction waits for its turn longer than the default two seconds.
    transactionOptions: { maxWait: 15_000, timeout: 15_000 },
  })
  return {
    kind,
    client,
    pool,
    close: async () => {
      await client.$disconnect()
      await closePool()
    },
  }
}

/**
 * A statement that begins with such a comment is parsed and planned once a connection: three times faster where an
 * answer waits for it. The words after the comment must never vary.
 */
const preparedMark = /^\s*\/\* prepared: ([a-z-]+) \*\//

function nameOfPrepared(sql: string): string {
  return preparedMark.exec(sql)?.[1] ?? ''
}

function refuseForeign(folder: string): void {
  const file = join(folder, 'PG_VERSION')
  if (!existsSync(folder)) return
  if (!existsSync(file)) throw new Refusal('database-folder-foreign', { folder })
  const version = readFileSync(file, 'utf8').trim()
  if (!/^\d\d$/.test(version)) throw new Refusal('database-folder-damaged', { folder })
  if (version !== embeddedVersion) {
    throw new Refusal('database-folder-version', { folder, version, ours: embeddedVersion })
  }
}
