// What this installation is, decided once: demo or real. So invented people never meet real messages.
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { Refusal } from '../core/refusal.ts'
import { keepBackup } from './backup/keep.ts'
import { lockFolder } from './lock.ts'
import { listMigrations, migrate } from './migrate.ts'
import { type Database, type Db, openInFolder, openPostgres } from './open.ts'

/** The oldest PostgreSQL whose SQL we keep to. */
const oldestServer = 15

export type Installation = {
  kind: 'demo' | 'real'
  /** Keys hashes and sessions; 64 hex digits. */
  secret: string
}

export type Opened = {
  database: Database
  installation: Installation
  migrations: string[]
  close: () => Promise<void>
}

export type Place = {
  databaseUrl: string | undefined
  dataDir: string
  demo: boolean
  /** Where this process will listen for commands while it holds the embedded database. */
  controlSocket: string | null
  /** Closes the backups that are made by themselves. */
  backupKey?: string | undefined
}

/**
 * Locks, opens and migrates the database and checks that it is of the kind asked for.
 * @throws Refusal with nothing changed; FolderInUse where another process has the folder
 */
export async function openInstallation(place: Place): Promise<Opened> {
  const { database, close } = await openPlace(place)
  try {
    const migrations = await migrate(database.pool, listMigrations(), backupBefore(place))
    const installation = await installationOf(database.client, place.demo ? 'demo' : 'real')
    return { database, installation, migrations, close }
  } catch (error) {
    await close().catch(() => {})
    throw error
  }
}

/**
 * Locks and opens the database as it is, of whatever kind, migrated or not: to restore it, to look at it.
 * @throws Refusal as openInstallation does
 */
export async function openPlace(place: Place): Promise<{ database: Database; close: () => Promise<void> }> {
  const dataDir = resolve(place.dataDir)
  const lock = place.databaseUrl ? null : lockFolder(dataDir, place.controlSocket)
  let database: Database | null = null
  try {
    database = place.databaseUrl ? await openPostgres(place.databaseUrl) : await openInFolder(dataDir)
    await reach(database)
    const { close } = database
    return {
      database,
      close: async () => {
        await close()
        lock?.release()
      },
    }
  } catch (error) {
    await database?.close().catch(() => {})
    lock?.release()
    throw error
  }
}

/** What is there is written down before a migration changes it. */
function backupBefore({ dataDir, backupKey }: Place): Parameters<typeof migrate>[2] {
  return async (client, missing) => {
    const reason = `before-${missing[0]?.name ?? ''}`
    await keepBackup(client, { dataDir: resolve(dataDir), passphrase: backupKey, reason, now: new Date() })
  }
}

async function reach(database: Database): Promise<void> {
  let version: string
  try {
    const { rows } = await database.pool.query<{ server_version: string }>('SHOW server_version')
    version = rows[0]?.server_version ?? ''
  } catch (error) {
    const detail = error instanceof Error ? error.message || String((error as NodeJS.ErrnoException).code) : ''
    throw new Refusal('database-unreachable', { detail }, { cause: error })
  }
  if (Number.parseInt(version, 10) < oldestServer) {
    throw new Refusal('database-too-old', { version, oldest: oldestServer })
  }
}

/** Reads the row, or writes it in a new database; a database of the other kind is refused. */
export async function installationOf(db: Db, wanted: Installation['kind']): Promise<Installation> {
  const found =
    (await db.installation.findFirst()) ??
    (await db.installation.create({ data: { kind: wanted, secret: randomBytes(32).toString('hex') } }))
  if (found.kind !== wanted) throw new Refusal(found.kind === 'demo' ? 'database-kind-demo' : 'database-kind-real')
  return { kind: found.kind, secret: found.secret }
}
