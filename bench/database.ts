// A place for one benchmark's database, removed afterwards: a folder, or a database of the server.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { migrate } from '../db/migrate.ts'
import { type Database, openInFolder, openPostgres } from '../db/open.ts'

export type Place = {
  /** What the program is told by its environment. */
  env: { DATA_DIR: string; DATABASE_URL?: string }
  /** Opens it in this process: on PGlite only while no other has it. */
  open: () => Promise<Database>
  remove: () => Promise<void>
}

export function makePlace(kind: 'pglite' | 'postgres'): Promise<Place> {
  return kind === 'pglite' ? makeFolder() : makeOnServer()
}

/** An empty, migrated database. */
export async function openScratch(kind: 'pglite' | 'postgres'): Promise<Database> {
  const place = await makePlace(kind)
  const database = await place.open()
  await migrate(database.pool)
  const { close } = database
  return {
    ...database,
    close: async () => {
      await close()
      await place.remove()
    },
  }
}

/** On disk, as in production: memory would flatter. */
async function makeFolder(): Promise<Place> {
  const folder = mkdtempSync(join(tmpdir(), 'metodist-bench-'))
  return {
    env: { DATA_DIR: folder },
    open: () => openInFolder(folder),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

async function makeOnServer(): Promise<Place> {
  const address = process.env.TEST_DATABASE_URL
  if (!address) throw new Error('--database postgres needs TEST_DATABASE_URL: postgres://user:password@host:port/name')
  const { env, remove } = await makeFolder()
  const name = `metodist_bench_${process.pid}_${Date.now().toString(36)}`
  const server = new Pool({ connectionString: address })
  await server.query(`CREATE DATABASE ${name}`)
  const url = new URL(address)
  url.pathname = `/${name}`
  return {
    env: { ...env, DATABASE_URL: url.href },
    open: () => openPostgres(url.href),
    remove: async () => {
      await remove()
      await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      await server.end()
    },
  }
}
