// What this installation is, decided once: demo or real. So invented people never meet real messages.
import { randomBytes } from 'node:crypto'
import { resolve } from 'node:path'
import { Refusal } from '../core/refusal.ts'
import { lockFolder } from './lock.ts'
import { migrate } from './migrate.ts'
import { type Database, type Db, openInFolder, openPostgres } from './open.ts'

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
}

/**
 * Locks, opens and migrates the database and checks that it is of the kind asked for.
 * @throws Refusal with nothing changed; FolderInUse where another process has the folder
 */
export async function openInstallation(place: Place): Promise<Opened> {
  const lock = place.databaseUrl ? null : lockFolder(resolve(place.dataDir), place.controlSocket)
  let database: Database | null = null
  try {
    database = place.databaseUrl ? await openPostgres(place.databaseUrl) : await openInFolder(resolve(place.dataDir))
    await reach(database)
    const migrations = await migrate(database.pool)
    const installation = await installationOf(database.client, place.demo ? 'demo' : 'real')
    const { close } = database
    return {
      database,
      installation,
      migrations,
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

async function reach(database: Database): Promise<void> {
  try {
    await database.pool.query('SELECT 1')
  } catch (error) {
    const detail = error instanceof Error ? error.message || String((error as NodeJS.ErrnoException).code) : ''
    throw new Refusal('database-unreachable', { detail }, { cause: error })
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
