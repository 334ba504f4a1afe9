// An empty, migrated database for one benchmark, removed afterwards.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import { migrate } from '../db/migrate.ts'
import { type Database, openInFolder, openPostgres } from '../db/open.ts'

export async function openScratch(kind: 'pglite' | 'postgres'): Promise<Database> {
  const database = kind === 'pglite' ? await scratchFolder() : await scratchDatabase()
  await migrate(database.pool)
  return database
}

/** On disk, as in production: memory would flatter. */
async function scratchFolder(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), 'metodist-bench-'))
  const database = await openInFolder(folder)
  return closing(database, async () => rmSync(folder, { recursive: true, force: true }))
}

async function scratchDatabase(): Promise<Database> {
  const address = process.env.TEST_DATABASE_URL
  if (!address) throw new Error('--database postgres needs TEST_DATABASE_URL: postgres://user:password@host:port/name')
  const name = `metodist_bench_${process.pid}_${Date.now().toString(36)}`
  const server = new Pool({ connectionString: address })
  await server.query(`CREATE DATABASE ${name}`)
  const url = new URL(address)
  url.pathname = `/${name}`
  return closing(await openPostgres(url.href), async () => {
    await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
    await server.end()
  })
}

function closing(database: Database, afterwards: () => Promise<void>): Database {
  const { close } = database
  return {
    ...database,
    close: async () => {
      await close()
      await afterwards()
    },
  }
}
