// Migrates once a run; every test file then starts from a copy: a dump of PGlite, a template database of PostgreSQL.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Pool } from 'pg'
import type { TestProject } from 'vitest/node'
import { migrate } from '../../db/migrate.ts'
import { openInMemory } from '../../db/open.ts'

declare module 'vitest' {
  interface ProvidedContext {
    database: 'pglite' | 'postgres'
    /** A dump file, or the name of a template database. */
    template: string
    /** Where the dump of the filled demo lies once somebody has asked for it: PGlite alone. */
    demo: string
  }
}

export async function setup(project: TestProject) {
  const { database } = project.config.provide as { database: 'pglite' | 'postgres' }
  return database === 'pglite' ? setupPglite(project) : setupPostgres(project)
}

async function setupPglite(project: TestProject) {
  const folder = mkdtempSync(join(tmpdir(), 'metodist-tests-'))
  const database = await openInMemory()
  await migrate(database.pool)
  writeFileSync(join(folder, 'dump'), Buffer.from(await (await database.dump()).arrayBuffer()))
  await database.close()
  project.provide('template', join(folder, 'dump'))
  project.provide('demo', join(folder, 'demo'))
  return () => rmSync(folder, { recursive: true, force: true })
}

async function setupPostgres(project: TestProject) {
  const name = `metodist_template_${process.pid}`
  const server = new Pool({ connectionString: process.env.TEST_DATABASE_URL })
  await server.query(`DROP DATABASE IF EXISTS ${name}`)
  await server.query(`CREATE DATABASE ${name}`)
  const url = new URL(process.env.TEST_DATABASE_URL ?? '')
  url.pathname = `/${name}`
  const template = new Pool({ connectionString: url.href })
  await migrate(template)
  await template.end()
  project.provide('template', name)
  return async () => {
    await server.query(`DROP DATABASE IF EXISTS ${name}`)
    await server.end()
  }
}
