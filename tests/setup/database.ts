// A migrated, empty database of one's own, of the kind this project of the run is about.
import { readFileSync } from 'node:fs'
import { Pool } from 'pg'
import { inject } from 'vitest'
import { type Database, openInMemory, openPostgres } from '../../db/open.ts'

export async function testDatabase(): Promise<Database> {
  if (inject('database') === 'pglite') return openInMemory(new Blob([readFileSync(inject('template'))]))
  const name = `metodist_test_${process.pid}_${Math.random().toString(36).slice(2, 8)}`
  const server = new Pool({ connectionString: process.env.TEST_DATABASE_URL })
  await server.query(`CREATE DATABASE ${name} TEMPLATE ${inject('template')}`)
  const url = new URL(process.env.TEST_DATABASE_URL ?? '')
  url.pathname = `/${name}`
  const database = await openPostgres(url.href)
  return {
    ...database,
    close: async () => {
      await database.close()
      await server.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`)
      await server.end()
    },
  }
}
