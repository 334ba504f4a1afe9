// The embedded PostgreSQL: PGlite behind a socket in a private folder, one connection for everything.
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PGLiteSocketServer } from '@electric-sql/pglite-socket'
import { Pool, type QueryConfig } from 'pg'

export type Embedded = {
  pool: Pool
  /** The whole folder as one archive: what tests load instead of migrating anew. */
  dump: () => Promise<Blob>
  close: () => Promise<void>
}

/**
 * Opens PGlite in `folder`, or in memory, optionally from a dump.
 * The caller holds the lock of the folder: PGlite takes none.
 */
export async function openEmbedded(folder: string | null, dump?: Blob): Promise<Embedded> {
  if (folder) mkdirSync(folder, { recursive: true, mode: 0o700 })
  const pglite = await PGlite.create({ ...(folder && { dataDir: folder }), ...(dump && { loadDataDir: dump }) })
  // The path of a socket may have 107 bytes, so it never lies in a folder of somebody's choice.
  const socketFolder = mkdtempSync(join(tmpdir(), 'metodist-'))
  chmodSync(socketFolder, 0o700)
  const server = new PGLiteSocketServer({ db: pglite, path: join(socketFolder, '.s.PGSQL.5432') })
  await server.start()
  const pool = keepAfterErrors(
    new Pool({
      host: socketFolder,
      port: 5432,
      user: 'postgres',
      database: 'postgres',
      options: '-c TimeZone=UTC',
      // More than one corrupts silently: answers go to the wrong connection.
      max: 1,
      // Nor may it be closed when idle, and a new one knock while the server still holds the old.
      idleTimeoutMillis: 0,
    }),
  )
  // Behind every connection is the same session, which still knows what an earlier connection has prepared.
  pool.on('connect', (client) => {
    client.query('DEALLOCATE ALL').catch(() => {})
  })
  return {
    pool,
    dump: () => pglite.dumpDataDir('none'),
    close: async () => {
      await pool.end()
      await server.stop()
      await pglite.close()
      rmSync(socketFolder, { recursive: true, force: true })
    },
  }
}

/**
 * The pool throws a connection away when a query on it fails, and opens another before the server, which takes one,
 * has let go of the old: the next two queries then break. A refused statement leaves a connection sound, so it stays.
 */
function keepAfterErrors(pool: Pool): Pool {
  const query = async (text: string | QueryConfig, values?: unknown[]) => {
    const client = await pool.connect()
    try {
      return await client.query(text, values)
    } finally {
      client.release()
    }
  }
  return Object.assign(pool, { query })
}
